package org.raworkbench.guidance.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Reads and writes files of one EMF model as XMI 2.0, treating what is read as hostile: bounded size and depth, no
 * document type, no entities, no links to other files.
 *
 * <p>A file that has features which this version does not know is read as far as it is known. Immutable.
 *
 * @param <T> class of the root object
 */
public final class XmiFormat<T extends EObject> {

    private static final URI NOWHERE = URI.createURI("memory:/file.xmi");

    private final EPackage model;
    private final Class<T> rootType;
    private final long largest;

    /** @param largest most bytes that are read */
    public XmiFormat(EPackage model, Class<T> rootType, long largest) {
        this.model = Objects.requireNonNull(model, "model");
        this.rootType = Objects.requireNonNull(rootType, "rootType");
        this.largest = largest;
    }

    /** Reads {@code stream} to its end; the caller closes it. */
    public XmiContent<T> read(InputStream stream) throws IOException, UnreadableXmiException {
        byte[] bytes = stream.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > largest) {
            throw new UnreadableXmiException(0, Messages.text("too.large", largest >> 20));
        }
        return read(bytes);
    }

    /** Reads the content of a file. */
    public XmiContent<T> read(byte[] bytes) throws UnreadableXmiException {
        new XmlSurvey(model.getNsURI()).survey(bytes);
        LineResource resource = new LineResource(NOWHERE);
        ResourceSet alone = new ResourceSetImpl();
        alone.getPackageRegistry().clear();
        alone.getPackageRegistry().put(model.getNsURI(), model);
        alone.setURIConverter(new NoLinks());
        alone.getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));
        options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.FALSE);
        options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
        try {
            resource.load(new ByteArrayInputStream(bytes), options);
        } catch (IOException | RuntimeException damaged) {
            // what went wrong is told one by one in the resource's errors
            if (resource.getErrors().isEmpty() && resource.getContents().isEmpty()) {
                throw new UnreadableXmiException(0, Messages.text("damaged", String.valueOf(damaged.getMessage())));
            }
        }
        List<String> unknown = unknown(resource);
        if (resource.getContents().size() != 1 || !rootType.isInstance(resource.getContents().get(0))) {
            throw new UnreadableXmiException(0, Messages.text("other.root", rootType.getSimpleName()));
        }
        T root = rootType.cast(resource.getContents().get(0));
        resource.getContents().clear();
        return new XmiContent<>(root, resource.lines(), unknown);
    }

    /** A value that does not fit its feature spoils the file; a feature that is not known does not. */
    private static List<String> unknown(Resource resource) throws UnreadableXmiException {
        List<String> unknown = new ArrayList<>();
        for (Resource.Diagnostic problem : resource.getErrors()) {
            if (problem instanceof org.eclipse.emf.ecore.xmi.FeatureNotFoundException missing) {
                unknown.add(Messages.text("unknown.feature", String.valueOf(problem.getLine()), missing.getName()));
            } else {
                throw new UnreadableXmiException(problem.getLine(), Messages.text("damaged", problem.getMessage()));
            }
        }
        return unknown;
    }

    /**
     * The bytes of a file with {@code root}: UTF-8, indented, one attribute order, so that versions can be
     * compared.
     */
    public byte[] write(T root) {
        LineResource resource = new LineResource(NOWHERE);
        resource.getContents().add(EcoreUtil.copy(root));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_FORMATTED,
                    Boolean.TRUE,
                    XMLResource.OPTION_LINE_WIDTH, 120, XMLResource.OPTION_SKIP_ESCAPE, Boolean.FALSE));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Opens nothing: a file that points elsewhere gets no answer. */
    private static final class NoLinks extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("links are not followed: " + uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("links are not followed: " + uri);
        }
    }
}
