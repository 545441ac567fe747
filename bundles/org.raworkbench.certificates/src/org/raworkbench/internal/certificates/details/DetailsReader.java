package org.raworkbench.internal.certificates.details;

import java.time.ZoneId;
import java.util.List;

/** Recognises texts that describe certificates without holding them. */
public final class DetailsReader {

    private final ZoneId zone;

    /** A reader that takes dates without a time zone for those of {@code zone}. */
    public DetailsReader(ZoneId zone) {
        this.zone = zone;
    }

    /** What {@code text} describes; empty when it is no text of the kind. Never throws for bad content. */
    public List<DescribedCertificate> read(String text) {
        if (SavedInspection.fits(text)) {
            return SavedInspection.read(text);
        }
        if (CertutilText.fits(text)) {
            return new CertutilText(zone).read(text);
        }
        return OpenScText.fits(text) ? OpenScText.read(text) : List.of();
    }
}
