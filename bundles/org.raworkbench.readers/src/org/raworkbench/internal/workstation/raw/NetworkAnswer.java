package org.raworkbench.internal.workstation.raw;

import java.util.OptionalLong;

/**
 * What one domain answered, step by step. A step that was not reached has no time.
 *
 * @param host the domain
 * @param port its port
 * @param proxy the proxy on the way, {@code host:port}; empty when there was none
 * @param nameMillis how long the name took to resolve (through a proxy it is the proxy's task and not measured)
 * @param connectMillis how long the connection took, the proxy's part included
 * @param tlsMillis how long the TLS handshake took
 * @param issuer who issued the certificate that answered; empty without TLS
 * @param trusted whether this computer trusts that certificate for the host
 * @param stopped the step that failed; {@link Step#NONE} when all went through
 * @param reason why, as the system says it; empty when nothing failed
 */
public record NetworkAnswer(String host, int port, String proxy, OptionalLong nameMillis, OptionalLong connectMillis,
        OptionalLong tlsMillis, String issuer, boolean trusted, Step stopped, String reason) {

    /** A step on the way to a domain. */
    public enum Step {
        /** Nothing failed. */
        NONE,
        /** Name resolution. */
        NAME,
        /** The TCP connection. */
        CONNECT,
        /** The proxy refused to pass on. */
        PROXY,
        /** The TLS handshake. */
        TLS
    }
}
