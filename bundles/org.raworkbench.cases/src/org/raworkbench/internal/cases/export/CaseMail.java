package org.raworkbench.internal.cases.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.message.MessageImpl;
import org.apache.james.mime4j.message.MultipartImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.MimeUtil;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Enclosure;

/** A case as a mail draft: RFC 5322 and RFC 2045, with the header that makes Outlook open it for writing. */
final class CaseMail {

    private static final Map<String, String> TYPES = Map.of("txt", "text/plain", "log", "text/plain", "csv", "text/csv",
            "html", "text/html", "htm", "text/html", "json", "application/json", "png", "image/png", "jpg",
            "image/jpeg",
            "jpeg", "image/jpeg", "pdf", "application/pdf");

    private CaseMail() {
    }

    static void write(PreparedCase prepared, OutputStream out) throws IOException {
        Multipart parts = new MultipartImpl("mixed");
        parts.addBodyPart(part(BasicBodyFactory.INSTANCE.textBody(crlf(CaseText.of(prepared)), StandardCharsets.UTF_8),
                Fields.contentType("text/plain", Map.of("charset", "UTF-8")),
                Fields.contentTransferEncoding("quoted-printable")));
        for (Enclosure enclosure : prepared.attachments()) {
            parts.addBodyPart(part(new FileBody(enclosure.file()), Fields.contentType(type(enclosure.name())),
                    Fields.contentTransferEncoding("base64"),
                    new RawField("Content-Disposition", disposition(enclosure))));
        }
        MessageImpl mail = new MessageImpl();
        mail.setHeader(new HeaderImpl());
        mail.getHeader().addField(Fields.version("1.0"));
        mail.getHeader().addField(Fields.date("Date", Date.from(prepared.made()), TimeZone.getTimeZone("UTC")));
        mail.getHeader().addField(new RawField("X-Unsent", "1"));
        prepared.recipient().ifPresent(address -> mail.getHeader().addField(Fields.to(mailbox(address))));
        mail.getHeader().addField(Fields.subject(prepared.shortDescription()));
        mail.getHeader().addField(Fields.contentType("multipart/mixed",
                Map.of("boundary", MimeUtil.createUniqueBoundary())));
        mail.setBody(parts);
        new DefaultMessageWriter().writeMessage(mail, out);
        out.flush();
    }

    private static BodyPart part(Body body, Field... fields) {
        BodyPart part = new BodyPart();
        part.setHeader(new HeaderImpl());
        for (Field field : fields) {
            part.getHeader().addField(field);
        }
        part.setBody(body);
        return part;
    }

    /** The name as RFC 2231 wants it, and one in ASCII for programs that do not know it (RFC 6266, appendix D). */
    private static String disposition(Enclosure enclosure) {
        String name = enclosure.name();
        String plain = name.replaceAll("[^ -~]|[\"\\\\]", "_");
        StringBuilder text = new StringBuilder("attachment; filename=\"").append(plain).append('"');
        if (!plain.equals(name)) {
            text.append("; filename*=UTF-8''");
            for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
                boolean letter = octet >= '0' && octet <= '9' || octet >= 'A' && octet <= 'Z'
                        || octet >= 'a' && octet <= 'z' || octet == '.' || octet == '-' || octet == '_';
                text.append(letter ? String.valueOf((char) octet) : String.format("%%%02X", octet));
            }
        }
        return text.append("; size=").append(enclosure.bytes()).toString();
    }

    private static Address mailbox(String address) {
        int at = address.lastIndexOf('@');
        return new Mailbox(address.substring(0, at), address.substring(at + 1));
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** Read while the mail is written, so that large attachments need no memory. */
    private static final class FileBody extends BinaryBody {

        private final Path file;

        FileBody(Path file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
