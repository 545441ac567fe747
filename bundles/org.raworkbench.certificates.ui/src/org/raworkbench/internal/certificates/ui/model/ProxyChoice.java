package org.raworkbench.internal.certificates.ui.model;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.Objects;
import java.util.Optional;

/**
 * How the addresses in certificates are reached.
 *
 * @param kind which way
 * @param host name or address of the proxy; empty unless {@link Kind#FIXED}
 * @param port its port, 1 to 65535
 */
public record ProxyChoice(Kind kind, String host, int port) {

    /** Which way. */
    public enum Kind {
        /** As the system is set; {@code java.net.useSystemProxies} has the platform ask it. */
        SYSTEM,
        /** Directly. */
        NONE,
        /** Through the one that is named. */
        FIXED
    }

    /** The usual one. */
    public static final ProxyChoice OF_THE_SYSTEM = new ProxyChoice(Kind.SYSTEM, "", 8080);

    private static final int HIGHEST_PORT = 65_535;

    public ProxyChoice {
        Objects.requireNonNull(kind, "kind");
        host = host.strip();
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /** Whether it can be followed: one that is to be named has to be named. */
    public boolean whole() {
        return kind != Kind.FIXED || !host.isEmpty() && host.chars().noneMatch(Character::isWhitespace);
    }

    /** The way as the platform wants it; empty for none. */
    public Optional<ProxySelector> selector() {
        return switch (kind) {
            case SYSTEM -> Optional.ofNullable(ProxySelector.getDefault());
            case NONE -> Optional.empty();
            case FIXED -> whole() ? Optional.of(ProxySelector.of(InetSocketAddress.createUnresolved(host, port)))
                    : Optional.empty();
        };
    }
}
