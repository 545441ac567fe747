package org.raworkbench.certificates.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web server on the loopback address that misbehaves on request. */
final class LoopbackServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();

    LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    int requests() {
        return requests.get();
    }

    LoopbackServer answer(String path, byte[] body) {
        return answer(path, asked -> body);
    }

    LoopbackServer answer(String path, UnaryOperator<byte[]> body) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            byte[] asked;
            try (InputStream in = exchange.getRequestBody()) {
                asked = in.readAllBytes();
            }
            send(exchange, 200, body.apply(asked));
        });
        return this;
    }

    LoopbackServer status(String path, int status) {
        server.createContext(path, exchange -> send(exchange, status, new byte[0]));
        return this;
    }

    LoopbackServer redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            send(exchange, 302, new byte[0]);
        });
        return this;
    }

    /** Takes the question and never answers. */
    LoopbackServer silent(String path) {
        server.createContext(path, exchange -> await());
        return this;
    }

    /** Begins to answer and never ends. */
    LoopbackServer drips(String path) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[] {0x30, 0x30 });
            exchange.getResponseBody().flush();
            await();
        });
        return this;
    }

    /** Sends without end. */
    LoopbackServer floods(String path) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            while (closing.getCount() > 0) {
                exchange.getResponseBody().write(block);
            }
        });
        return this;
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
