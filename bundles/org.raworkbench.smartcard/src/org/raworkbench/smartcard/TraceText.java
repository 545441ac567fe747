package org.raworkbench.smartcard;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A trace as readable text, to be copied, exported and attached to a case. Times are UTC. */
public final class TraceText {

    /** Bytes a line; long answers go over several lines. */
    private static final int BYTES_A_LINE = 32;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String INDENT = " ".repeat(7);

    private TraceText() {
    }

    /** All of {@code trace}, with a line of totals; every line ends with a line feed. */
    public static String of(List<Exchange> trace) {
        if (trace.isEmpty()) {
            return Messages.get("trace.empty") + "\n";
        }
        StringBuilder text = new StringBuilder();
        trace.forEach(exchange -> append(text, exchange));
        long out = trace.stream().mapToLong(Exchange::bytesOut).sum();
        long in = trace.stream().mapToLong(Exchange::bytesIn).sum();
        long nanos = trace.stream().mapToLong(Exchange::nanos).sum();
        // the number of exchanges twice, once as a word: a number format inside a choice is an error on Java 21
        return text.append('\n').append(Messages.get("trace.total", trace.size(), out, in, millis(nanos),
                Integer.toString(trace.size()))).append('\n').toString();
    }

    private static void append(StringBuilder text, Exchange exchange) {
        text.append(String.format(Locale.ROOT, "%5d  %s  %9s ms  %s", exchange.number(), TIME.format(exchange.sent()),
                millis(exchange.nanos()), CommandNames.of(exchange)).stripTrailing()).append('\n');
        appendBytes(text, "> ", exchange.command());
        appendBytes(text, "< ", exchange.response());
        if (exchange.sw() >= 0) {
            text.append(INDENT).append("< %04X  ".formatted(exchange.sw())).append(StatusWords.meaning(exchange.sw()))
                    .append('\n');
        }
        if (!exchange.note().isEmpty()) {
            text.append(INDENT).append("! ").append(exchange.note()).append('\n');
        }
    }

    private static void appendBytes(StringBuilder text, String mark, String hex) {
        for (int from = 0; from < hex.length(); from += 2 * BYTES_A_LINE) {
            String part = hex.substring(from, Math.min(hex.length(), from + 2 * BYTES_A_LINE));
            text.append(INDENT).append(mark).append(part.replaceAll("..(?!$)", "$0 ")).append('\n');
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }
}
