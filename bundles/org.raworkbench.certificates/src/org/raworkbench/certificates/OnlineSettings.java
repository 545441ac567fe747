package org.raworkbench.certificates;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether and how the addresses in certificates are asked for revocation. Only http and https, only addresses that stand
 * in the certificates of a chain; a redirection is followed only to http and https and never to another host with a
 * private address.
 *
 * @param enabled whether anything is asked at all
 * @param timeout the longest time for one answer, all of it
 * @param largestAnswer the largest answer in bytes
 * @param cache folder in which answers are kept until their nextUpdate; empty for none
 * @param proxy how to choose a proxy; empty for none
 */
public record OnlineSettings(boolean enabled, Duration timeout, long largestAnswer, Optional<Path> cache,
        Optional<ProxySelector> proxy) {

    /** Nothing is asked. */
    public static final OnlineSettings OFFLINE = new OnlineSettings(false, Duration.ofSeconds(5), 64L << 20,
            Optional.empty(), Optional.empty());

    /** Addresses are asked directly, with a time-out of 5 s; nothing is kept. */
    public static final OnlineSettings ONLINE = new OnlineSettings(true, Duration.ofSeconds(5), 64L << 20,
            Optional.empty(), Optional.empty());

    public OnlineSettings {
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(proxy, "proxy");
        if (timeout.isNegative() || timeout.isZero() || largestAnswer <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
