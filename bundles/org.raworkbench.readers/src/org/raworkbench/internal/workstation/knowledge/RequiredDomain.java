package org.raworkbench.internal.workstation.knowledge;

import java.util.Optional;

/**
 * A domain that has to be reachable.
 *
 * @param host its name
 * @param port the TCP port
 * @param tls whether it speaks TLS there
 * @param required whether it is on the official list; otherwise it is only good to have
 * @param only id of the product that alone needs it
 * @param purpose what for, as a part of a sentence
 * @param basis where that is known from
 */
public record RequiredDomain(String host, int port, boolean tls, boolean required, Optional<String> only,
        String purpose, Basis basis) {

    public RequiredDomain {
        if (!host.matches("[A-Za-z0-9.-]{1,253}") || port < 1 || port > 65535) {
            throw new IllegalArgumentException("not a domain: " + host + ":" + port);
        }
    }
}
