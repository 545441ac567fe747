package org.raworkbench.internal.logs.scan;

/** An expression that cannot be read. The message says for its author what is wrong, where, and what to write. */
public final class ExpressionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String hint;

    /**
     * @param what     what is wrong, one sentence without its full stop
     * @param position where, counted in characters from 0; the length of the expression means its end
     * @param hint     what to write instead, one sentence
     */
    public ExpressionException(String what, int position, String hint) {
        super(what);
        this.position = position;
        this.hint = hint;
    }

    /** Where, counted in characters from 0; the length of the expression means its end. */
    public int position() {
        return position;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
