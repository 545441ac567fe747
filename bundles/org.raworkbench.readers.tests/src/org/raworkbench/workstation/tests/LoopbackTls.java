package org.raworkbench.workstation.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Servers on the loopback interface: one that speaks TLS with a synthetic certificate, one that passes on as a proxy.
 */
final class LoopbackTls implements AutoCloseable {

    /** What a server does with a connection. */
    @FunctionalInterface
    interface Talk {
        void with(Socket socket) throws IOException;
    }

    private static final char[] PASSWORD = "synthetic".toCharArray();

    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    private LoopbackTls(ServerSocket server, Talk talk) {
        this.server = server;
        Thread.ofPlatform().daemon().start(() -> serve(talk));
    }

    private void serve(Talk talk) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofPlatform().daemon().start(() -> {
                    try (socket) {
                        talk.with(socket);
                    } catch (IOException gone) {
                        // the other side has seen enough
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A server that does {@code talk}. */
    static LoopbackTls plain(Talk talk) throws IOException {
        return new LoopbackTls(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), talk);
    }

    /** A server that shakes hands with the certificate in {@code keys}. */
    static LoopbackTls tls(KeyStore keys) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return new LoopbackTls(context.getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getLoopbackAddress()), socket -> socket.getInputStream().read());
    }

    /** A proxy that answers {@code status}, and passes on to {@code target} when that is a success. */
    static LoopbackTls proxy(String status, int target) throws IOException {
        LoopbackTls[] self = new LoopbackTls[1];
        self[0] = plain(socket -> {
            self[0].heads.add(head(socket.getInputStream()));
            socket.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (status.startsWith("200")) {
                passOn(socket, target);
            }
        });
        return self[0];
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void passOn(Socket socket, int target) throws IOException {
        try (Socket next = new Socket(InetAddress.getLoopbackAddress(), target)) {
            Thread.ofPlatform().daemon().start(() -> copy(socket, next));
            next.getInputStream().transferTo(socket.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // one side has closed
        }
    }

    /** Keys and a certificate for {@code localhost}, made by keytool; the same store trusts it. */
    static KeyStore keys(Path folder, String subject) throws Exception {
        Path file = folder.resolve("keys" + System.nanoTime() + ".p12");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "3650",
                "-dname", subject, "-ext", "SAN=dns:localhost", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    /** A store that trusts the certificate in {@code keys}. */
    static KeyStore trusting(KeyStore keys) throws Exception {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("server", keys.getCertificate("server"));
        return trust;
    }

    int port() {
        return server.getLocalPort();
    }

    /** The requests that the proxy got. */
    List<String> heads() {
        return heads;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
