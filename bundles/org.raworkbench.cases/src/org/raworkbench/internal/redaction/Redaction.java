package org.raworkbench.internal.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

/** What a pass knows: the names that were learnt and the labels that were given. */
public final class Redaction {

    private final Identities identities;
    private final Labels labels;
    /** Learning goes by what announces a name only, so that the order of the texts does not matter. */
    private final Lexicon nothing = new Lexicon();

    public Redaction(RedactionSettings settings) {
        this(new Identities(settings), new Labels());
    }

    private Redaction(Identities identities, Labels labels) {
        this.identities = identities;
        this.labels = labels;
    }

    /** The same knowledge and labels under other settings. */
    public Redaction with(RedactionSettings settings) {
        return new Redaction(identities.with(settings), labels);
    }

    public void learn(String text) {
        Text whole = new Text(text.toCharArray(), text.length());
        learn(whole, Scan.of(whole, nothing));
    }

    private void learn(Text text, Hits hits) {
        for (Hit hit : hits.all()) {
            if (TextScan.learnt(hit.kind())) {
                identities.learn(hit.kind(), hit.in(text));
            }
        }
    }

    /** The text with labels. */
    public String redact(String source, String text, Consumer<Replacement> found) {
        Text whole = new Text(text.toCharArray(), text.length());
        Hits hits = Scan.of(whole, identities.lexicon());
        StringWriter out = new StringWriter(text.length());
        try {
            new Replacing(source, identities, labels, found).replace(whole, hits, 0, text.length(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    public void learn(InputStream in) throws IOException {
        new StreamBlocks(in, nothing).forEach((text, hits, from, to) -> learn(text, hits));
    }

    /** Writes the stream with labels. */
    public void redact(String source, InputStream in, OutputStream out,
            Consumer<Replacement> found) throws IOException {
        StreamBlocks blocks = new StreamBlocks(in, identities.lexicon());
        Replacing replacing = new Replacing(source, identities, labels, found);
        Writer writer = new OutputStreamWriter(out, blocks.charset());
        blocks.forEach((text, hits, from, to) -> replacing.replace(text, hits, from, to, writer));
        writer.flush();
    }
}
