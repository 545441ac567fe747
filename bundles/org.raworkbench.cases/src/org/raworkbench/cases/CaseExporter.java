package org.raworkbench.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;

/**
 * Makes of a case what may leave the house. An OSGi service; may be called from any thread, one case at a time from one
 * thread. Touches the disk.
 */
@ProviderType
public interface CaseExporter {

    /** The forms in which a case leaves. */
    enum Format {
        /** Plain text for the portal. */
        TEXT("txt"),
        /** One HTML page that needs nothing else. */
        HTML("html"),
        /** PDF with title, language and structure. */
        PDF("pdf"),
        /** A mail draft with the attachments (RFC 5322, RFC 2045). */
        EML("eml"),
        /** Markdown. */
        MARKDOWN("md"),
        /** Everything in one archive with a manifest and SHA-256 of each file. */
        ZIP("zip");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The ending of its file names, without the dot. */
        public String ending() {
            return ending;
        }
    }

    /** What is done with what redaction finds. */
    enum Masking {
        /** Labels take the place of what was found: what is made may leave. */
        APPLY,
        /** What was found is shown beside its label, for the author's eyes; secrets are masked here too. */
        PREVIEW
    }

    /**
     * Looks through all texts and attachments of {@code file} and masks what must not leave. Working copies of the
     * attachments live until the result is closed; the case itself stays as it is.
     *
     * @throws CaseFileException when an attachment or the space for working copies cannot be used
     */
    default PreparedCase prepare(CaseFile file, CaseTemplate template, Masking masking) throws CaseFileException {
        return prepare(file, template, masking, () -> false);
    }

    /**
     * The same, to be ended before it is done: large attachments take their time.
     *
     * @param cancelled asked again and again; once it answers true, nothing is left behind
     * @throws CancellationException when it was cancelled
     */
    default PreparedCase prepare(CaseFile file, CaseTemplate template, Masking masking, BooleanSupplier cancelled)
            throws CaseFileException {
        return prepare(file, template, masking, new RedactionPass(RedactionSettings.strict()), cancelled);
    }

    /**
     * Notes the names in all texts and attachments of {@code file}, as preparing it does. For several files that are
     * looked through together, so that all are known before the first one is masked.
     *
     * @throws CaseFileException when an attachment cannot be read
     */
    void learn(CaseFile file, RedactionPass known) throws CaseFileException;

    /**
     * The same beside other texts: who is in {@code known} already keeps the label from there.
     *
     * @param known is taught by this case; what the author of the case keeps is kept in this case only
     * @param cancelled asked again and again; once it answers true, nothing is left behind
     * @throws CancellationException when it was cancelled
     */
    PreparedCase prepare(CaseFile file, CaseTemplate template, Masking masking, RedactionPass known,
            BooleanSupplier cancelled) throws CaseFileException;

    /** Writes {@code prepared} to {@code out}, which is flushed and not closed. */
    void write(PreparedCase prepared, Format format, OutputStream out) throws IOException;
}
