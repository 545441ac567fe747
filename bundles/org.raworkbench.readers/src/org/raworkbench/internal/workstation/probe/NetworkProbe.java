package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import org.raworkbench.internal.workstation.knowledge.RequiredDomain;
import org.raworkbench.internal.workstation.raw.NetworkAnswer;
import org.raworkbench.internal.workstation.raw.NetworkAnswer.Step;
import org.raworkbench.internal.workstation.raw.Reading;

/**
 * Asks a domain: name resolution, TCP, TLS, with the time of each step. Nothing is requested beyond that; a proxy is
 * asked to pass on ({@code CONNECT}), and for plain http for the head of the first page.
 */
public final class NetworkProbe {

    private final CertificateTrust trust;
    private final Optional<ProxySelector> proxies;
    private final Duration limit;

    /**
     * @param trust what this computer trusts
     * @param proxies how to choose a proxy
     * @param limit how long all steps together may take
     */
    public NetworkProbe(CertificateTrust trust, Optional<ProxySelector> proxies, Duration limit) {
        this.trust = trust;
        this.proxies = proxies;
        this.limit = limit;
    }

    /** What {@code domain} answers. */
    public Reading<NetworkAnswer> ask(RequiredDomain domain) {
        Journey journey = new Journey(domain, proxyFor(domain), System.nanoTime() + limit.toNanos());
        return Reading.of(journey.go(), Messages.text("source.network"));
    }

    private Optional<Proxy> proxyFor(RequiredDomain domain) {
        URI address = URI.create((domain.tls() ? "https://" : "http://") + domain.host() + "/");
        try {
            return proxies.map(selector -> selector.select(address)).flatMap(list -> list.stream().findFirst())
                    .filter(proxy -> proxy.type() != Proxy.Type.DIRECT);
        } catch (IllegalArgumentException noProxy) {
            return Optional.empty();
        }
    }

    /** One way to a domain, step by step. */
    private final class Journey {
        private final RequiredDomain domain;
        private final Optional<Proxy> proxy;
        private final long end;
        private OptionalLong nameMillis = OptionalLong.empty();
        private OptionalLong connectMillis = OptionalLong.empty();
        private OptionalLong tlsMillis = OptionalLong.empty();
        private String issuer = "";
        private boolean trusted;
        private Step step = Step.NAME;

        Journey(RequiredDomain domain, Optional<Proxy> proxy, long end) {
            this.domain = domain;
            this.proxy = proxy;
            this.end = end;
        }

        NetworkAnswer go() {
            try (Socket socket = proxy.filter(way -> way.type() == Proxy.Type.SOCKS).map(Socket::new)
                    .orElseGet(() -> new Socket(Proxy.NO_PROXY))) {
                travel(socket);
                return answer(Step.NONE, "");
            } catch (UnknownHostException unknown) {
                return answer(step, Messages.text("network.noName", String.valueOf(unknown.getMessage())));
            } catch (SocketTimeoutException late) {
                return answer(step, Messages.text("late", limit.toSeconds()));
            } catch (SSLException broken) {
                return answer(Step.TLS, String.valueOf(broken.getMessage()));
            } catch (IOException | GeneralSecurityException failure) {
                return answer(step, String.valueOf(failure.getMessage()));
            }
        }

        private void travel(Socket socket) throws IOException, GeneralSecurityException {
            long start = System.nanoTime();
            InetSocketAddress target = target();
            if (proxy.isEmpty()) {
                nameMillis = since(start);
            }
            step = Step.CONNECT;
            start = System.nanoTime();
            socket.connect(target, left());
            socket.setSoTimeout(left());
            if (proxy.filter(way -> way.type() == Proxy.Type.HTTP).isPresent()) {
                step = Step.PROXY;
                new ProxyTalk(socket, end).passOn(domain);
            }
            connectMillis = since(start);
            if (domain.tls()) {
                step = Step.TLS;
                start = System.nanoTime();
                socket.setSoTimeout(left());
                CertificateTrust.Seen seen = trust.handshake(socket, domain.host(), domain.port());
                tlsMillis = since(start);
                issuer = seen.issuer();
                trusted = seen.trusted();
            }
        }

        private InetSocketAddress target() throws IOException {
            if (proxy.isEmpty()) {
                return new InetSocketAddress(InetAddress.getByName(domain.host()), domain.port());
            }
            if (proxy.get().type() == Proxy.Type.SOCKS) {
                return InetSocketAddress.createUnresolved(domain.host(), domain.port());
            }
            InetSocketAddress address = (InetSocketAddress) proxy.get().address();
            return address.isUnresolved() ? new InetSocketAddress(InetAddress.getByName(address.getHostString()),
                    address.getPort()) : address;
        }

        private int left() throws SocketTimeoutException {
            long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (millis <= 0) {
                throw new SocketTimeoutException();
            }
            return (int) millis;
        }

        private OptionalLong since(long start) {
            return OptionalLong.of(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }

        private NetworkAnswer answer(Step stopped, String reason) {
            String way = proxy.map(Proxy::address).map(InetSocketAddress.class::cast)
                    .map(address -> address.getHostString() + ":" + address.getPort()).orElse("");
            return new NetworkAnswer(domain.host(), domain.port(), way, nameMillis, connectMillis, tlsMillis, issuer,
                    trusted, stopped, reason);
        }
    }
}
