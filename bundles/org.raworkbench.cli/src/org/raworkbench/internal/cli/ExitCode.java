package org.raworkbench.internal.cli;

import org.raworkbench.core.Severity;

/** The exit codes of all commands. */
final class ExitCode {

    /** Done, nothing worse than INFO. */
    static final int DONE = 0;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** An input could not be read, or an output not be written. */
    static final int INPUT = 3;
    /** No PC/SC service, reader or card. */
    static final int NOTHING_TO_READ = 4;
    /** Done, worst finding WARNING, or something could not be judged. */
    static final int WARNING = 10;
    /** Done, worst finding ERROR. */
    static final int ERROR = 20;

    private ExitCode() {
    }

    static int of(Severity worst) {
        return switch (worst) {
            case OK, INFO -> DONE;
            case WARNING, UNKNOWN -> WARNING;
            case ERROR -> ERROR;
        };
    }
}
