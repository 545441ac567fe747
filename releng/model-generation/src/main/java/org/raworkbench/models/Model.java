package org.raworkbench.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * One Ecore model and where its code goes.
 *
 * @param bundle symbolic name of the bundle; its packages begin with it
 * @param file name of the model without {@code .ecore}
 * @param prefix beginning of the names of package and factory
 */
record Model(String bundle, String file, String prefix) {

    /** Generates the code of the model in {@code modelFolder} into {@code target}. */
    void generate(Path modelFolder, Path target) throws IOException {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(target.toAbsolutePath() + "/"));
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        Resource resource = resources.getResource(
                URI.createFileURI(modelFolder.resolve(file + ".ecore").toAbsolutePath().toString()), true);
        EPackage model = (EPackage) resource.getContents().get(0);

        GenModel generation = GenModelFactory.eINSTANCE.createGenModel();
        resource.getContents().add(generation);
        generation.initialize(List.of(model));
        generation.setModelDirectory("/" + bundle);
        generation.setModelPluginID("");
        generation.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        generation.setSuppressGenModelAnnotations(true);
        generation.setSuppressInterfaces(false);
        generation.setBundleManifest(false);
        generation.setUpdateClasspath(false);
        generation.setCanGenerate(true);
        generation.setCopyrightText("Generated from " + file + ".ecore. RA Workbench, Eclipse Public License 2.0.");
        GenPackage genPackage = generation.getGenPackages().get(0);
        genPackage.setBasePackage(bundle);
        genPackage.setPrefix(prefix);

        Generator generator = new Generator();
        generator.setInput(generation);
        Diagnostic result = generator.generate(generation, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() == Diagnostic.ERROR) {
            throw new IOException("cannot generate " + file + ": " + result);
        }
    }
}
