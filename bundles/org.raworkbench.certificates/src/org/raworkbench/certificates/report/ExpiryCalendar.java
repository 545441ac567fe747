package org.raworkbench.certificates.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** The expiry list as a calendar (RFC 5545): one day for each end, and one for each opening of a renewal window. */
public final class ExpiryCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final ZoneId zone;
    private final Instant stamp;

    /**
     * @param zone whose days are meant
     * @param stamp when the calendar is made
     */
    public ExpiryCalendar(ZoneId zone, Instant stamp) {
        this.zone = zone;
        this.stamp = stamp;
    }

    /** The calendar. */
    public String write(ExpiryList list) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//RA Workbench//Certificate expiry//EN");
        for (Expiry expiry : list.expiries()) {
            String who = expiry.uuid().orElse(expiry.serial());
            String role = Messages.text("role." + expiry.role());
            String end = expiry.role() == Role.OTHER ? Messages.text("calendar.summary.other", expiry.subject())
                    : Messages.text("calendar.summary", role, who);
            event(calendar, expiry, "end", expiry.notAfter(), end);
            expiry.renewalOpens().ifPresent(opens -> event(calendar, expiry, "renewal", opens,
                    Messages.text("calendar.renew", role, who)));
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private void event(StringBuilder calendar, Expiry expiry, String kind, Instant when, String summary) {
        LocalDate day = LocalDate.ofInstant(when, zone);
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + identity(expiry) + "-" + kind + "@raworkbench.org");
        line(calendar, "DTSTAMP:" + STAMP.format(stamp));
        line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(calendar, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(calendar, "SUMMARY:" + escape(summary));
        line(calendar, "DESCRIPTION:" + escape(expiry.renewalOpens()
                .map(opens -> Messages.text("calendar.description", PlainDate.of(opens, zone), expiry.source()))
                .orElseGet(() -> Messages.text("calendar.description.other", expiry.source()))));
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    /** The same in every calendar; a certificate of which only details are known has no fingerprint. */
    private static String identity(Expiry expiry) {
        return expiry.sha256().isEmpty()
                ? UUID.nameUUIDFromBytes((expiry.issuer() + " " + expiry.serial()).getBytes(StandardCharsets.UTF_8)).toString()
                : expiry.sha256().toLowerCase(Locale.ROOT);
    }

    /** TEXT values (RFC 5545, 3.3.11). */
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n",
                "\\n");
    }

    /** Lines of more than 75 octets are folded (RFC 5545, 3.1), never inside a character. */
    private static void line(StringBuilder calendar, String line) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.append(one);
            octets += length;
            i += one.length();
        }
        calendar.append("\r\n");
    }
}
