package org.raworkbench.internal.cases.ui;

/** One field of the form as widgets. */
interface FieldRow {

    /** Id of the field. */
    String id();

    /** Shows the field as the draft has it; true when the page has to be laid out again. */
    boolean show();

    /** Goes there. */
    void setFocus();
}
