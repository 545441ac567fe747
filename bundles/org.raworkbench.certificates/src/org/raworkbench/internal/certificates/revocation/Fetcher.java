package org.raworkbench.internal.certificates.revocation;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.internal.certificates.reading.Tame;

/** Asks http and https addresses: one deadline for everything, a size limit, careful with redirections. */
final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 3;

    private final OnlineSettings settings;
    private final AtomicReference<HttpClient> client = new AtomicReference<>();

    Fetcher(OnlineSettings settings) {
        this.settings = settings;
    }

    /** What {@code address} answers. */
    byte[] get(String address) throws FetchException {
        return fetch(address, Optional.empty());
    }

    /** What {@code address} answers to a question of this type. */
    byte[] post(String address, String type, byte[] question) throws FetchException {
        return fetch(address, Optional.of(new Question(type, question)));
    }

    private record Question(String type, byte[] body) {
    }

    private byte[] fetch(String address, Optional<Question> question) throws FetchException {
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        URI uri = AddressRules.first(address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> answer = once(uri, question, deadline);
            int status = answer.statusCode();
            if (status == 200) {
                return answer.body();
            }
            Optional<String> location = answer.headers().firstValue("Location");
            if (status < 300 || status >= 400 || location.isEmpty()) {
                throw new FetchException(Messages.text("fetch.status", Integer.toString(status)));
            }
            uri = AddressRules.redirect(uri, location.get());
        }
        throw new FetchException(Messages.text("fetch.redirects"));
    }

    private HttpResponse<byte[]> once(URI uri, Optional<Question> question, long deadline) throws FetchException {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw timedOut();
        }
        CompletableFuture<HttpResponse<byte[]>> answer;
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofNanos(left));
            question.ifPresent(asked -> request.header("Content-Type", asked.type())
                    .POST(BodyPublishers.ofByteArray(asked.body())));
            answer = client().sendAsync(request.build(), info -> new BoundedBody(settings.largestAnswer()));
        } catch (IllegalArgumentException bad) {
            throw new FetchException(Messages.text("fetch.bad"));
        }
        try {
            return answer.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw timedOut();
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw timedOut();
        } catch (ExecutionException failed) {
            throw words(failed.getCause());
        }
    }

    private FetchException words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLargeException) {
                return new FetchException(Messages.text("fetch.large", Long.toString(settings.largestAnswer())));
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                return timedOut();
            }
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return new FetchException(Messages.text("fetch.unknownHost"));
            }
        }
        return new FetchException(Messages.text("fetch.connect",
                failure instanceof ConnectException && failure.getMessage() == null ? "refused" : Tame.words(failure)));
    }

    private FetchException timedOut() {
        return new FetchException(Messages.text("fetch.timeout", Long.toString(settings.timeout().toSeconds())));
    }

    private HttpClient client() {
        synchronized (client) {
            if (client.get() == null) {
                HttpClient.Builder builder = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1).connectTimeout(settings.timeout());
                builder.proxy(settings.proxy().orElse(HttpClient.Builder.NO_PROXY));
                client.set(builder.build());
            }
            return client.get();
        }
    }

    @Override
    public void close() {
        HttpClient made = client.get();
        if (made != null) {
            made.shutdownNow();
        }
    }
}
