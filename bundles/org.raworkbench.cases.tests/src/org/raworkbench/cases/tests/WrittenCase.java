package org.raworkbench.cases.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.cases.export.MaskedCaseExporter;

/** A case that an author fills and exports. All persons, numbers and machines are made up. */
final class WrittenCase implements AutoCloseable {

    private final CaseFile file;
    private final String template;
    private SiteKnowledge site = Material.NO_SITE;

    WrittenCase(Path folder, String template) throws CaseFileException {
        this(folder, template, CaseMaterial.none());
    }

    WrittenCase(Path folder, String template, CaseMaterial material) throws CaseFileException {
        this.template = template;
        file = CaseFile.create(folder.resolve("case.racase"), Material.CASES.draft(Material.template(template),
                material,
                Material.NOW), CaseFileTest.CLOCK);
    }

    CaseFile file() {
        return file;
    }

    WrittenCase site(Path folder) {
        site = new SiteKnowledge(folder);
        return this;
    }

    WrittenCase with(String field, String value) {
        Field wanted = field(field);
        wanted.setValue(value);
        wanted.setOrigin(Origin.PERSON);
        return this;
    }

    Field field(String id) {
        return file.content().getFields().stream().filter(field -> field.getId().equals(id)).findFirst().orElseThrow();
    }

    Attachment attach(String name, AttachmentKind kind, byte[] bytes) throws CaseFileException {
        return file.attach(new ByteArrayInputStream(bytes), name, kind, "");
    }

    Attachment attach(String name, String text) throws CaseFileException {
        return attach(name, AttachmentKind.LOG_EXTRACT, text.getBytes(StandardCharsets.UTF_8));
    }

    PreparedCase prepare(Masking masking) throws CaseFileException {
        return exporter().prepare(file, Material.template(template), masking);
    }

    byte[] export(Format format) throws Exception {
        return export(format, Masking.APPLY);
    }

    byte[] export(Format format, Masking masking) throws Exception {
        try (PreparedCase prepared = prepare(masking)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter().write(prepared, format, out);
            return out.toByteArray();
        }
    }

    String text(Format format) throws Exception {
        return new String(export(format), StandardCharsets.UTF_8);
    }

    private CaseExporter exporter() {
        return new MaskedCaseExporter(Material.CASES, site, CaseFileTest.CLOCK);
    }

    @Override
    public void close() {
        file.close();
    }
}
