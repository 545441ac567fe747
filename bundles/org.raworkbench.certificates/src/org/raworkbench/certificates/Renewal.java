package org.raworkbench.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Actor;

/**
 * When a certificate can be renewed and by whom.
 *
 * @param opens when the renewal window opens; empty for certificates that are not renewed by the desk
 * @param by who can renew it at the instant judged by, or, before the window opens, who can once it does
 * @param open whether the window is open: it has begun and the certificate has not expired
 */
public record Renewal(Optional<Instant> opens, List<Actor> by, boolean open) {

    /** Not renewed by the desk: an authority's certificate, one without a role, an unreadable one. */
    public static final Renewal NONE = new Renewal(Optional.empty(), List.of(), false);

    public Renewal {
        Objects.requireNonNull(opens, "opens");
        by = List.copyOf(by);
    }
}
