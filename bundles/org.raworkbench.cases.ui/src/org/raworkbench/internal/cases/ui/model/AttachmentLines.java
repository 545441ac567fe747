package org.raworkbench.internal.cases.ui.model;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;

/** What the list of attachments says. */
public final class AttachmentLines {

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff",
            ".webp",
            ".svg", ".ico", ".heic");
    private static final List<String> LOGS = List.of(".log", ".evtx", ".etl", ".zip", ".gz", ".jsonl");

    private AttachmentLines() {
    }

    /** Name, what it is, what it shows, size, whether it was looked at. */
    public static List<String> cells(Attachment attachment) {
        String looked = attachment.isLooked() ? Messages.Attachment_looked
                : attachment.getKind() == AttachmentKind.PICTURE ? Messages.Attachment_notLooked : "";
        return List.of(attachment.getName(), word(attachment.getKind()),
                attachment.getTitle() == null ? "" : attachment.getTitle(), size(attachment.getBytes()), looked);
    }

    /** What a file of the name {@code name} probably is. */
    public static AttachmentKind guess(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (PICTURES.stream().anyMatch(lower::endsWith)) {
            return AttachmentKind.PICTURE;
        }
        if (lower.contains("certificate")) {
            return AttachmentKind.CERTIFICATES;
        }
        if (lower.contains("workstation")) {
            return AttachmentKind.WORKSTATION;
        }
        if (lower.contains("inspection")) {
            return AttachmentKind.INSPECTION;
        }
        if (lower.contains("reader")) {
            return AttachmentKind.READERS;
        }
        return lower.contains("log") || LOGS.stream().anyMatch(lower::endsWith) ? AttachmentKind.LOG_EXTRACT
                : AttachmentKind.OTHER;
    }

    /** The word for {@code kind}. */
    public static String word(AttachmentKind kind) {
        return switch (kind) {
            case INSPECTION -> Messages.Kind_inspection;
            case CERTIFICATES -> Messages.Kind_certificates;
            case WORKSTATION -> Messages.Kind_workstation;
            case READERS -> Messages.Kind_readers;
            case LOG_EXTRACT -> Messages.Kind_log;
            case PICTURE -> Messages.Kind_picture;
            case OTHER -> Messages.Kind_other;
        };
    }

    /** {@code bytes} as a person reads it, in steps of 1024. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return NLS.bind(Messages.Size_bytes, bytes);
        }
        return bytes < 1 << 20 ? NLS.bind(Messages.Size_kb, String.format(Locale.UK, "%.1f", bytes / 1024.0))
                : NLS.bind(Messages.Size_mb, String.format(Locale.UK, "%.1f", bytes / (1024.0 * 1024)));
    }
}
