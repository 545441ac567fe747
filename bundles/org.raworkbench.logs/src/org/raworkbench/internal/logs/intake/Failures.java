package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words for people why something could not be read. */
public final class Failures {

    private Failures() {
    }

    /** One sentence. */
    public static String sentence(Throwable failure) {
        return switch (failure) {
            case RefusedException refused -> refused.getMessage();
            case NoSuchFileException gone -> Messages.text("vanished");
            case AccessDeniedException denied -> Messages.text("denied");
            case IOException other -> Messages.text("unreadable", tame(other.getMessage()));
            default -> Messages.text("unreadable", failure.getClass().getSimpleName());
        };
    }

    /** {@code words} from elsewhere, short and without control characters. */
    static String tame(String words) {
        String clean = String.valueOf(words).lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 200 ? clean.substring(0, 200) : clean;
    }
}
