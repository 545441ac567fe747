package org.raworkbench.internal.cases.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.PreparedCase.Enclosure;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.internal.cases.file.AtomicFile;
import org.raworkbench.internal.cases.file.FileNames;
import org.raworkbench.redaction.RedactionPass;

/**
 * The attachments of a case on their way out: texts masked, what cannot be checked only after somebody looked at it.
 */
final class OutgoingAttachments {

    private static final int SAMPLE = 1 << 16;

    private final CaseFile file;
    private final Path folder;
    private final List<String> warnings;
    private final BooleanSupplier cancelled;
    private final List<Outgoing> outgoing = new ArrayList<>();

    private record Outgoing(Attachment attachment, Path source, boolean text) {
    }

    /**
     * @param folder takes the copies that leave; null when none are made
     * @param cancelled whether nobody waits for them any more
     */
    OutgoingAttachments(CaseFile file, Path folder, List<String> warnings, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.file = file;
        this.folder = folder;
        this.warnings = warnings;
    }

    /** Chooses what goes along and notes the names in it. */
    void learn(RedactionPass pass) throws CaseFileException {
        for (Attachment attachment : file.content().getAttachments()) {
            Path source;
            try {
                source = file.locate(attachment);
            } catch (CaseFileException lost) {
                warnings.add(Messages.text("lost", shown(attachment), lost.getMessage()));
                continue;
            }
            try {
                boolean text = isText(source);
                if (!attachment.isLooked() && (!text || attachment.getKind() == AttachmentKind.PICTURE)) {
                    warnings.add(Messages.text("withheld", shown(attachment)));
                    continue;
                }
                pass.learn(attachment.getName());
                if (attachment.getTitle() != null) {
                    pass.learn(attachment.getTitle());
                }
                if (text) {
                    try (InputStream in = opened(source)) {
                        pass.learn(in);
                    }
                }
                outgoing.add(new Outgoing(attachment, source, text));
            } catch (IOException failed) {
                throw new CaseFileException(Messages.text("cannot.check", shown(attachment), AtomicFile.reason(failed)),
                        failed);
            }
        }
    }

    /** The copies that leave. */
    List<Enclosure> copies(MaskedTexts texts) throws CaseFileException {
        List<Enclosure> copies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Outgoing one : outgoing) {
            String name = free(FileNames.tame(texts.masked("attachments", one.attachment().getName())), names);
            String title = one.attachment().getTitle() == null ? ""
                    : PlainText.line(texts.of("attachments", one.attachment().getTitle()));
            try {
                copies.add(copy(one, name, title, texts));
            } catch (IOException failed) {
                throw new CaseFileException(Messages.text("cannot.check", shown(one.attachment()),
                        AtomicFile.reason(failed)), failed);
            }
        }
        return copies;
    }

    private Enclosure copy(Outgoing one, String name, String title, MaskedTexts texts) throws IOException {
        Path copy = Files.createTempFile(folder, "copy", "");
        MessageDigest digest = CaseArchive.sha256();
        try (InputStream in = opened(one.source());
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Files.newOutputStream(copy), digest))) {
            if (one.text()) {
                texts.pass().redact(name, in, out, texts.found()::add);
            } else {
                in.transferTo(out);
            }
        }
        return new Enclosure(name, one.attachment().getKind(), title, Files.size(copy),
                HexFormat.of().formatHex(digest.digest()), copy);
    }

    private InputStream opened(Path source) throws IOException {
        return new BufferedInputStream(new EndingStream(Files.newInputStream(source), cancelled), SAMPLE);
    }

    /** Systems that do not tell upper from lower case unpack archives too. */
    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted.substring(0, dot) + " (" + number + ")" + wanted.substring(dot);
        }
        return name;
    }

    private static String shown(Attachment attachment) {
        return PlainText.line(String.valueOf(attachment.getName()));
    }

    /**
     * Whether the beginning of {@code file} is text: no zero bytes, or UTF-16, where every other byte is mostly zero.
     */
    static boolean isText(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        int[] zeros = new int[2];
        int controls = 0;
        for (int at = 0; at < sample.length; at++) {
            zeros[at % 2] += sample[at] == 0 ? 1 : 0;
            controls += sample[at] > 0 && sample[at] < 32 && "\t\n\r\f\u001b".indexOf(sample[at]) < 0 ? 1 : 0;
        }
        boolean utf16 = Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) > sample.length / 4
                || sample.length > 1 && (sample[0] == -1 && sample[1] == -2 || sample[0] == -2 && sample[1] == -1);
        boolean pdf = sample.length > 4 && new String(sample, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1)
                .equals("%PDF");
        return !pdf && (utf16 || zeros[0] + zeros[1] == 0 && controls <= sample.length / 20);
    }
}
