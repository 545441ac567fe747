package org.raworkbench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.redaction.Replacement;

/**
 * A case as it leaves: every text and attachment with labels in the place of personal data and secrets.
 *
 * @param id id of the case
 * @param made when it was prepared
 * @param template id of the template
 * @param target who gets it
 * @param channel how it gets there
 * @param recipient the target's mail address as the site's data has it; empty when it has none
 * @param demo whether evidence of the demo desk is in it
 * @param masking whether it may leave or is for the author's eyes
 * @param shortDescription one line, not longer than 160 characters
 * @param sections the fields that are filled or needed, in the order of the template
 * @param attachments what goes along
 * @param replacements what was found, in the order of the texts and attachments
 * @param warnings what the author should know before it is sent, one sentence each; empty when the case is complete
 * @param folder where the working copies of the attachments are
 */
public record PreparedCase(String id, Instant made, String template, String target, String channel,
        Optional<String> recipient, boolean demo, CaseExporter.Masking masking, String shortDescription,
        List<Section> sections, List<Enclosure> attachments, List<Replacement> replacements, List<String> warnings,
        Path folder) implements AutoCloseable {

    /**
     * One field.
     *
     * @param label what it is
     * @param text its text, lines separated by line feeds
     */
    public record Section(String label, String text) {
    }

    /**
     * One attachment.
     *
     * @param name plain file name
     * @param kind what it is
     * @param title what it shows; may be empty
     * @param bytes its size
     * @param sha256 of the copy that leaves, 64 lower-case hex digits
     * @param file the copy that leaves
     */
    public record Enclosure(String name, AttachmentKind kind, String title, long bytes, String sha256, Path file) {
    }

    public PreparedCase {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(folder, "folder");
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        replacements = List.copyOf(replacements);
        warnings = List.copyOf(warnings);
    }

    /** The long description: all sections as plain text, without the short one. Lines end with a line feed. */
    public String longDescription() {
        return org.raworkbench.internal.cases.export.CaseText.longDescription(this);
    }

    /** Removes the working copies. */
    @Override
    public void close() {
        try {
            for (Enclosure enclosure : attachments) {
                Files.deleteIfExists(enclosure.file());
            }
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            folder.toFile().deleteOnExit();
        }
    }
}
