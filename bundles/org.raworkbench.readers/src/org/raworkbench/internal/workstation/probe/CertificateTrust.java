package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Locale;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Shakes hands with whatever answers and says whose certificate it showed and whether this computer trusts it: a proxy
 * that opens the connection is seen by its certificate. Nothing is sent over the connection, so nothing depends on the
 * trust.
 */
public final class CertificateTrust {

    /**
     * What was seen in a handshake.
     *
     * @param issuer who issued the certificate
     * @param trusted whether this computer trusts it for the host
     */
    record Seen(String issuer, boolean trusted) {
    }

    private final KeyStore anchors;

    /** @param anchors what is trusted; null for what this computer trusts */
    public CertificateTrust(KeyStore anchors) {
        this.anchors = anchors;
    }

    /** What this computer trusts. */
    public static CertificateTrust ofThisComputer() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try {
                KeyStore windows = KeyStore.getInstance("Windows-ROOT");
                windows.load(null, null);
                return new CertificateTrust(windows);
            } catch (GeneralSecurityException | IOException notThere) {
                return new CertificateTrust(null);
            }
        }
        return new CertificateTrust(null);
    }

    Seen handshake(Socket socket, String host, int port) throws IOException, GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(anchors);
        Witness witness = new Witness((X509ExtendedTrustManager) factory.getTrustManagers()[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {witness}, null);
        try (SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(socket, host, port, true)) {
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
        }
        return new Seen(witness.issuer, witness.trusted);
    }

    /** Looks at the certificate and lets everybody pass. */
    private static final class Witness extends X509ExtendedTrustManager {
        private final X509ExtendedTrustManager judge;
        private String issuer = "";
        private boolean trusted;

        Witness(X509ExtendedTrustManager judge) {
            this.judge = judge;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            issuer = chain[0].getIssuerX500Principal().getName().replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
            try {
                judge.checkServerTrusted(chain, type, socket);
                trusted = true;
            } catch (CertificateException | RuntimeException notTrusted) {
                trusted = false;
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
