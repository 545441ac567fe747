package org.raworkbench.smartcard;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader that was seen somewhere: attached here, named in a log, listed in the report of another workstation.
 *
 * @param workstation name of the workstation that it was attached to; empty where the source does not tell
 * @param reader name of the reader as the source has it
 * @param vid USB vendor id, four upper-case hexadecimal digits
 * @param pid USB product id, four upper-case hexadecimal digits
 * @param firmware the firmware release as the source has it, for instance {@code 5.23}
 * @param source where it was seen: a file, a report, "this workstation"
 * @param seen when it was seen, where the source tells
 */
public record ReaderSighting(String workstation, String reader, Optional<String> vid, Optional<String> pid,
        Optional<String> firmware, String source, Optional<Instant> seen) {

    public ReaderSighting {
        Objects.requireNonNull(workstation, "workstation");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(vid, "vid");
        Objects.requireNonNull(pid, "pid");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(seen, "seen");
    }
}
