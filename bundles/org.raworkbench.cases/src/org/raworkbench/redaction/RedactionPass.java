package org.raworkbench.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.raworkbench.internal.redaction.Redaction;

/**
 * One pass over all texts and attachments of a case: first all of them are {@linkplain #learn learnt}, so that a name
 * that is told in one is known in the others, then each is redacted. The same person, machine, number ... gets the same
 * label in all of them.
 *
 * <pre>
 * RedactionPass pass = new RedactionPass(RedactionSettings.strict().keeping(uuid));
 * pass.learn(description);
 * pass.learn(logStream);
 * RedactedText text = pass.redact("description", description);
 * pass.redact("agent.log", logStreamAgain, out, replacements::add);
 * </pre>
 *
 * <p>Time is linear in the size of the text, and memory does not depend on it. Not for several threads at once.
 */
public final class RedactionPass {

    private final Redaction redaction;

    public RedactionPass(RedactionSettings settings) {
        this(new Redaction(Objects.requireNonNull(settings, "settings")));
    }

    private RedactionPass(Redaction redaction) {
        this.redaction = redaction;
    }

    /**
     * A pass that keeps by {@code settings} and shares everything else with this one: what one of them learns the other
     * knows, and the same thing has the same label in both. For several cases, of which each keeps its own.
     */
    public RedactionPass with(RedactionSettings settings) {
        return new RedactionPass(redaction.with(Objects.requireNonNull(settings, "settings")));
    }

    /** Notes the names of persons, users and machines in {@code text}. */
    public void learn(String text) {
        redaction.learn(text);
    }

    /**
     * Notes the names in a text file, UTF-8 or UTF-16 in either order; bytes that are neither are taken for
     * Windows-1252.
     *
     * @param in is read to its end and not closed
     */
    public void learn(InputStream in) throws IOException {
        redaction.learn(in);
    }

    /** {@code text} with labels for what was found in it; it is learnt as well. */
    public RedactedText redact(String source, String text) {
        redaction.learn(text);
        List<Replacement> found = new ArrayList<>();
        String redacted = redaction.redact(source, text, found::add);
        return new RedactedText(redacted, found);
    }

    /**
     * Writes a text file with labels for what was found in it. The encoding stays UTF-16 when it was, and is UTF-8
     * otherwise. The file has to be {@linkplain #learn(InputStream) learnt} before.
     *
     * @param in is read to its end and not closed
     * @param out is flushed and not closed
     * @param found told of everything in the order of the file, also of what the author keeps
     */
    public void redact(String source, InputStream in, OutputStream out,
            Consumer<Replacement> found) throws IOException {
        redaction.redact(source, in, out, found);
    }
}
