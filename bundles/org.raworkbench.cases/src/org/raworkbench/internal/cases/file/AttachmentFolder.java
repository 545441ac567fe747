package org.raworkbench.internal.cases.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;

/** The folder with the attachments of one case. Nothing leads out of it, nothing in it is written over. */
public final class AttachmentFolder {

    /** Largest attachment; service desks take far less. */
    private static final long LARGEST = 256L << 20;

    private final Path folder;

    public AttachmentFolder(Path folder) {
        this.folder = folder;
    }

    /** Copies {@code source} in and lists it in {@code content}. */
    public Attachment add(SupportCase content, InputStream source, String name, AttachmentKind kind, String title)
            throws CaseFileException {
        try {
            checkFolder();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "attachment.", ".new");
            try {
                MessageDigest digest = sha256();
                long bytes = copy(new DigestInputStream(source, digest), fresh);
                String free = free(FileNames.tame(name));
                Files.move(fresh, folder.resolve(free), StandardCopyOption.ATOMIC_MOVE);
                Attachment attachment = SupportCaseFactory.eINSTANCE.createAttachment();
                attachment.setName(free);
                attachment.setKind(kind);
                attachment.setTitle(title);
                attachment.setSha256(HexFormat.of().formatHex(digest.digest()));
                attachment.setBytes(bytes);
                content.getAttachments().add(attachment);
                return attachment;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.attach", name, AtomicFile.reason(failed)), failed);
        }
    }

    private static long copy(InputStream source, Path target) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                bytes += read;
                if (bytes > LARGEST) {
                    throw new IOException(Messages.text("attachment.large", LARGEST >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private String free(String wanted) {
        String name = wanted;
        int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
        for (int number = 2; Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS); number++) {
            name = wanted.substring(0, dot) + " (" + number + ")" + wanted.substring(dot);
        }
        return name;
    }

    /** Takes {@code attachment} off and deletes its file. */
    public void remove(SupportCase content, Attachment attachment) throws CaseFileException {
        try {
            Files.deleteIfExists(inside(attachment.getName()));
            content.getAttachments().remove(attachment);
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.attach", attachment.getName(), AtomicFile.reason(failed)),
                    failed);
        }
    }

    /** The file of {@code attachment}, checked. */
    public Path locate(Attachment attachment) throws CaseFileException {
        Path file = inside(attachment.getName());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CaseFileException(Messages.text("attachment.gone", attachment.getName(), folder));
        }
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), sha256())) {
            stream.transferTo(OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(((DigestInputStream) stream).getMessageDigest().digest());
            if (!found.equals(String.valueOf(attachment.getSha256()).toLowerCase(Locale.ROOT))) {
                throw new CaseFileException(Messages.text("attachment.changed", attachment.getName()));
            }
            return file;
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.read", file, AtomicFile.reason(failed)), failed);
        }
    }

    /** A file that says its name has to be a plain name: what was read from a case may want to lead elsewhere. */
    private Path inside(String name) throws CaseFileException {
        if (name == null || !FileNames.tame(name).equals(name)) {
            throw new CaseFileException(Messages.text("attachment.name", String.valueOf(name)));
        }
        checkFolder();
        return folder.resolve(name);
    }

    /** A link in the place of the folder would lead out of it. */
    private void checkFolder() throws CaseFileException {
        if (Files.isSymbolicLink(folder)) {
            throw new CaseFileException(Messages.text("attachment.link", folder));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
