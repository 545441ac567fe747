package org.raworkbench.workstation;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which workstation to check, and how.
 *
 * @param target the workstation
 * @param online whether this workstation may ask the required domains (name resolution, TCP, TLS); a report answers
 * only what it was collected with
 * @param proxy how to choose a proxy for that; empty for none
 * @param now the instant to judge by
 */
public record WorkstationRequest(Target target, boolean online, Optional<ProxySelector> proxy, Instant now) {

    /** The workstation that is checked. */
    public sealed interface Target {
    }

    /** The one that the workbench runs on. */
    public record ThisWorkstation() implements Target {
    }

    /** Another one, by the zip file that the collector made there. */
    public record Report(Path file) implements Target {
        public Report {
            Objects.requireNonNull(file, "file");
        }
    }

    /** A made-up Windows workstation with typical faults, to look around with. Everything about it says demo. */
    public record Demo() implements Target {
    }

    public WorkstationRequest {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(proxy, "proxy");
        Objects.requireNonNull(now, "now");
    }

    /** This workstation, without network. */
    public static WorkstationRequest offline(Instant now) {
        return new WorkstationRequest(new ThisWorkstation(), false, Optional.empty(), now);
    }

    /** The workstation that {@code file} tells of. */
    public static WorkstationRequest report(Path file, Instant now) {
        return new WorkstationRequest(new Report(file), false, Optional.empty(), now);
    }
}
