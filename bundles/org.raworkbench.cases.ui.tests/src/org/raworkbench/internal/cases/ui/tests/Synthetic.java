package org.raworkbench.internal.cases.ui.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.TemplateField.Kind;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;

/** Cases and forms that are made up; nobody in them is real. */
final class Synthetic {

    static final Instant NOW = Instant.parse("2026-05-20T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Synthetic() {
    }

    static CaseTemplate template() {
        return new CaseTemplate("synthetic", "Synthetic", "Synthetic Desk", "Portal", "{error}",
                List.of(field("error", Kind.LONG_TEXT, true), field("users", Kind.NUMBER, true),
                        field("confirm", Kind.CONFIRM, true)), List.of(), "made for tests", "2026-05-18");
    }

    static TemplateField field(String id, Kind kind, boolean required) {
        return new TemplateField(id, "The " + id, "", kind, required, false, "", "", List.of(), List.of(), false);
    }

    static SupportCase content() {
        SupportCase content = SupportCaseFactory.eINSTANCE.createSupportCase();
        content.setId("synthetic-1");
        content.setTemplate("err1002");
        content.setTitle("A synthetic case");
        content.setCreated(NOW);
        Field error = SupportCaseFactory.eINSTANCE.createField();
        error.setId("error");
        error.setValue("ERR1002");
        error.setOrigin(Origin.EVIDENCE);
        error.setFrom("what was reported");
        content.getFields().add(error);
        return content;
    }

    /** A case file in {@code folder}. */
    static Path file(Path folder, String name, CaseState state, String cause, Instant created) throws Exception {
        SupportCase content = content();
        content.setTitle(name);
        content.setState(state);
        content.setCause(cause);
        content.setCreated(created);
        Path file = folder.resolve(name + CaseFile.ENDING);
        CaseFile.create(file, content, CLOCK).close();
        return file;
    }
}
