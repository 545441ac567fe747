package org.raworkbench.internal.readers.ui.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.readers.UsbId;

/**
 * A row for the site's catalogue as a person has typed it so far.
 *
 * @param vid vendor number
 * @param pid product number
 * @param model the model as the device says it; empty for every model of these numbers
 * @param latest the latest release
 * @param minimum the oldest release that is accepted; may be empty
 * @param page web address for the update; may be empty
 * @param nhs whether it is supported for NHS use; empty where the site does not say
 * @param source who says so
 * @param seen date as {@code 2026-11-21}
 */
public record SiteRowDraft(String vid, String pid, String model, String latest, String minimum, String page,
        Optional<Boolean> nhs, String source, String seen) {

    /**
     * What a draft came to.
     *
     * @param row the row, where everything can be taken
     * @param problem what is to be changed first; empty when there is a row
     */
    public record Result(Optional<SiteRelease> row, String problem) {
    }

    public SiteRowDraft {
        Objects.requireNonNull(nhs, "nhs");
        vid = vid.strip();
        pid = pid.strip();
        model = model.strip();
        latest = latest.strip();
        minimum = minimum.strip();
        page = page.strip();
        source = source.strip();
        seen = seen.strip();
    }

    /** What to begin with for {@code row}; nothing that only a person knows is filled in. */
    public static SiteRowDraft about(Optional<ReaderRow> row, LocalDate today) {
        Optional<UsbId> usb = row.flatMap(known -> known.facts().usbId());
        return new SiteRowDraft(usb.map(UsbId::vid).orElse(""), usb.map(UsbId::pid).orElse(""), "",
                row.flatMap(known -> known.facts().release()).map(Release::toString).orElse(""), "", "",
                Optional.empty(), "", today.toString());
    }

    /** The row, or what is to be changed first. */
    public Result result() {
        Optional<UsbId> usb = UsbId.of(vid, pid);
        if (usb.isEmpty()) {
            return problem(Messages.Draft_usb);
        }
        Optional<Release> newest = Release.parse(latest);
        if (newest.isEmpty()) {
            return problem(latest.isEmpty() ? Messages.Draft_latest : NLS.bind(Messages.Draft_release, latest));
        }
        Optional<Release> oldest = Release.parse(minimum);
        if (!minimum.isEmpty() && oldest.isEmpty()) {
            return problem(NLS.bind(Messages.Draft_release, minimum));
        }
        if (source.isEmpty()) {
            return problem(Messages.Draft_source);
        }
        try {
            LocalDate day = LocalDate.parse(seen);
            Optional<URI> address = page.isEmpty() ? Optional.empty() : Optional.of(new URI(page));
            if (address.filter(known -> known.getHost() == null
                    || !String.valueOf(known.getScheme()).matches("(?i)https?")).isPresent()) {
                return problem(NLS.bind(Messages.Draft_page, page));
            }
            return new Result(Optional.of(new SiteRelease(usb.get(), model, newest.get(), oldest, address, nhs, source,
                    day)), "");
        } catch (DateTimeParseException notADate) {
            return problem(NLS.bind(Messages.Draft_date, seen));
        } catch (URISyntaxException noAddress) {
            return problem(NLS.bind(Messages.Draft_page, page));
        }
    }

    private static Result problem(String words) {
        return new Result(Optional.empty(), words);
    }
}
