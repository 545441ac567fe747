package org.raworkbench.guidance.file;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** An XMI resource that remembers in which line each object begins. */
final class LineResource extends XMIResourceImpl {

    private final Map<EObject, Integer> lines = new IdentityHashMap<>();

    LineResource(URI uri) {
        super(uri);
    }

    Map<EObject, Integer> lines() {
        return lines;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new LineLoad(createXMLHelper());
    }

    /** Loads with the handler that remembers. */
    private final class LineLoad extends XMILoadImpl {

        LineLoad(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new LineHandler(resource, helper, options);
        }
    }

    /** Notes the line of each object when its attributes are read. */
    private final class LineHandler extends SAXXMIHandler {

        LineHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void handleObjectAttribs(EObject object) {
            lines.put(object, getLineNumber());
            super.handleObjectAttribs(object);
        }
    }
}
