package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Severity;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

class SectionTest {

    @Test
    void asTextItsColumnsAreInLineAndSeveritiesAreWords() {
        Section section = new Section("id", "Passcodes", "", Optional.empty(), List.of(
                Row.heading("First", Severity.ERROR), Row.field("PIN", "blocked", Severity.ERROR),
                Row.field("Long name", "3 tries left"), Row.heading("Second"), Row.paragraph("A sentence."),
                new Row.Table(List.of("No.", "What"), List.of(List.of("1", "SELECT"), List.of("10", "READ")), true)));
        assertEquals("""
                Passcodes
                ---------
                First (Fault)
                PIN:       blocked (Fault)
                Long name: 3 tries left

                Second
                A sentence.
                No.  What
                1    SELECT
                10   READ
                """, section.asText());
    }
}
