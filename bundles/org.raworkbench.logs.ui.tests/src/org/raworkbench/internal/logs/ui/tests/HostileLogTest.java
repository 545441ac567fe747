package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.logs.ui.DiagnosticLogView;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.ui.testing.DeskWorkbench;

/** A line and an expression that are made to stop a program, in a workbench. The log is made up. */
class HostileLogTest {

    @TempDir
    Path folder;
    private DeskWorkbench workbench;
    private DiagnosticLogView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        DeskWorkbench.service(Desk.class).newVisit();
        view = workbench.open(DiagnosticLogView.ID, DiagnosticLogView.class);
        workbench.until(() -> view.board().isPresent(), () -> "no board");
    }

    @AfterEach
    void leave() throws Exception {
        workbench.run(() -> view.search(Optional.empty(), false));
        DeskWorkbench.service(Desk.class).newVisit();
    }

    @Test
    void aLineOfAHundredMegabytesIsShownCutAndAnEndlessExpressionIsGivenUp() throws Exception {
        Path file = folder.resolve("hostile.log");
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(letters);
            }
            out.write("!\nsecond line\n".getBytes(StandardCharsets.US_ASCII));
        }
        workbench.run(() -> view.open(List.of(file)));
        workbench.until(() -> !view.board().orElseThrow().watch().state().busy()
                && view.table().window().rows() == 2 && view.table().shown().size() == 2,
                () -> view.page() + " " + view.table().window());
        workbench.run(() -> view.table().select(RowSelection.at(0)));
        workbench.until(() -> view.tabs().record().text().getText().contains("aaaa"),
                () -> view.tabs().record().text().getText());
        assertTrue(workbench.ui(() -> view.tabs().record().text().getCharCount()) < 100_000);
        workbench.run(() -> {
            view.search(Optional.of(LineCondition.text("(a+)+$", false)), false);
            view.search(Optional.of(LineCondition.text("second", false)), false);
        });
        workbench.until(() -> !view.board().orElseThrow().rows().busy()
                && view.board().orElseThrow().rows().set().foundCount() == 1, () -> view.searchLine().words());
        assertEquals(2, view.table().shown().size());
    }
}
