package org.raworkbench.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to check and against what.
 *
 * @param inputs where the certificates are
 * @param material what they are checked against; shared by all inputs
 * @param online whether addresses in the certificates are asked
 * @param at the instant to judge by; empty for the present
 * @param limits how much is read
 */
public record StatusRequest(List<CertificateInput> inputs, TrustMaterial material, OnlineSettings online,
        Optional<Instant> at, ReadLimits limits) {

    public StatusRequest {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(online, "online");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(limits, "limits");
    }

    /** An offline check of {@code inputs} against {@code material} at the present. */
    public static StatusRequest of(List<CertificateInput> inputs, TrustMaterial material) {
        return new StatusRequest(inputs, material, OnlineSettings.OFFLINE, Optional.empty(), ReadLimits.USUAL);
    }

    /** The same at another instant. */
    public StatusRequest at(Instant instant) {
        return new StatusRequest(inputs, material, online, Optional.of(instant), limits);
    }

    /** The same with other settings for asking addresses. */
    public StatusRequest online(OnlineSettings settings) {
        return new StatusRequest(inputs, material, settings, at, limits);
    }
}
