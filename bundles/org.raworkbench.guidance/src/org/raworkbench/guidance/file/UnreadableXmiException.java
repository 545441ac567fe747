package org.raworkbench.guidance.file;

/** A file that is no file of the expected kind, or a hostile one. The message is a sentence for people. */
public final class UnreadableXmiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line the line that is to blame, counted from 1; 0 when it is the file as a whole */
    public UnreadableXmiException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line that is to blame, counted from 1; 0 when it is the file as a whole. */
    public int line() {
        return line;
    }
}
