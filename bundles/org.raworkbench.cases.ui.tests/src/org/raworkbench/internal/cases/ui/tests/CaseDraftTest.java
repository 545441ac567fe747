package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.FieldNote;
import org.raworkbench.redaction.RedactionKind;

/** What an author does with a case, and takes back. */
class CaseDraftTest {

    private final CaseDraft draft = new CaseDraft(Synthetic.content(), Synthetic.template(), true, Synthetic.CLOCK);

    @Test
    void aFieldFromEvidenceSaysSoUntilTheAuthorWritesIt() {
        TemplateField error = draft.template().field("error").orElseThrow();
        assertEquals("From evidence: what was reported.", FieldNote.of(error, draft.field("error")));
        draft.write("error", "ERR1002, each time");
        assertEquals("Written by you.", FieldNote.of(error, draft.field("error")));
        draft.undo();
        assertEquals("From evidence: what was reported.", FieldNote.of(error, draft.field("error")));
        assertEquals("ERR1002", draft.value("error"));
    }

    @Test
    void whatIsTypedWithoutAPauseIsOneStepBack() {
        draft.write("users", "1");
        draft.write("users", "12");
        draft.pause();
        draft.write("users", "120");
        draft.undo();
        assertEquals("12", draft.value("users"));
        draft.undo();
        assertEquals("", draft.value("users"));
        assertFalse(draft.history().canUndo());
        draft.redo();
        draft.redo();
        assertEquals("120", draft.value("users"));
        assertFalse(draft.history().canRedo());
    }

    @Test
    void anotherFieldIsAnotherStep() {
        draft.write("users", "3");
        draft.write("error", "another");
        draft.undo();
        assertEquals("3", draft.value("users"));
        assertEquals("ERR1002", draft.value("error"));
    }

    @Test
    void itIsDirtyExactlyWhileItDiffersFromWhatWasSaved() {
        assertFalse(draft.history().dirty());
        draft.write("users", "3");
        assertTrue(draft.history().dirty());
        draft.saved(draft.history().mark());
        assertFalse(draft.history().dirty());
        draft.write("users", "34");
        assertTrue(draft.history().dirty());
        draft.undo();
        assertFalse(draft.history().dirty());
        assertEquals("3", draft.value("users"));
        draft.undo();
        assertTrue(draft.history().dirty());
    }

    @Test
    void aConfirmationCarriesItsTimeAndIsTakenBackWithIt() {
        draft.confirm("confirm", true);
        assertEquals(Synthetic.NOW, draft.field("confirm").orElseThrow().getConfirmedAt());
        assertTrue(FieldNote.of(draft.template().field("confirm").orElseThrow(), draft.field("confirm"))
                .startsWith("Confirmed by you on 20 May 2026"));
        draft.undo();
        assertFalse(draft.confirmed("confirm"));
    }

    @Test
    void aFieldThatIsEmptiedIsLeftToTheEvidenceAgain() {
        draft.write("error", "");
        assertEquals(null, draft.field("error").orElseThrow().getValue());
        assertEquals(Origin.PERSON, draft.field("error").orElseThrow().getOrigin());
    }

    @Test
    void everythingThatARefillChangesIsOneStepBack() {
        draft.write("users", "3");
        SupportCase filled = draft.snapshot();
        filled.getFields().get(0).setValue("ERR1002 again");
        filled.setDemo(true);
        draft.become(filled);
        assertEquals("ERR1002 again", draft.value("error"));
        draft.undo();
        assertEquals("ERR1002", draft.value("error"));
        assertFalse(draft.content().isDemo());
        assertEquals("3", draft.value("users"));
    }

    @Test
    void aSecretIsNeverKeptAndADecisionIsKeptOnce() {
        draft.keep(RedactionKind.PASSWORD, "hunter2", true);
        assertTrue(draft.content().getMasks().isEmpty());
        draft.keep(RedactionKind.POSTCODE, "LS1 4AP", true);
        draft.keep(RedactionKind.POSTCODE, "LS1 4AP", false);
        assertEquals(1, draft.content().getMasks().size());
        assertFalse(draft.content().getMasks().get(0).isKeep());
    }

    @Test
    void charactersThatNoXmlCanHoldAreLeftOut() {
        draft.write("error", "a\u0000b\u001bc\r\nd\ud800e");
        assertEquals("abc\nde", draft.value("error"));
    }

    @Test
    void nothingChangesACaseThatIsReadOnly() {
        CaseDraft locked = new CaseDraft(Synthetic.content(), Synthetic.template(), false, Synthetic.CLOCK);
        locked.write("error", "other");
        locked.move(CaseState.SOLVED);
        assertEquals("ERR1002", locked.value("error"));
        assertEquals(CaseState.DRAFT, locked.content().getState());
    }

    @Test
    void theStateKeepsItsTimes() {
        draft.move(CaseState.SENT);
        assertEquals(Synthetic.NOW, draft.content().getSent());
        draft.move(CaseState.SOLVED);
        assertEquals(Synthetic.NOW, draft.content().getSolved());
        draft.undo();
        assertEquals(CaseState.SENT, draft.content().getState());
        assertEquals(null, draft.content().getSolved());
    }
}
