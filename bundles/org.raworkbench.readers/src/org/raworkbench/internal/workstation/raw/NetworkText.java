package org.raworkbench.internal.workstation.raw;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.raworkbench.internal.workstation.raw.NetworkAnswer.Step;

/**
 * Reads what the collector writes of domains, a line each, with tabs between: host, port, proxy, milliseconds for name,
 * connection and TLS, issuer, trusted ({@code true}), failed step ({@code NONE}, {@code NAME}, ...), reason.
 */
public final class NetworkText {

    private static final int FIELDS = 10;

    private NetworkText() {
    }

    /** The answers in {@code text} by host in lower case. */
    public static Map<String, NetworkAnswer> parse(String text) {
        Map<String, NetworkAnswer> answers = new LinkedHashMap<>();
        BoundedLines.of(text).forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (fields.length == FIELDS && fields[1].matches("\\d{1,5}")) {
                answers.put(fields[0].toLowerCase(Locale.ROOT),
                        new NetworkAnswer(fields[0], Integer.parseInt(fields[1]), fields[2], millis(fields[3]),
                                millis(fields[4]), millis(fields[5]), fields[6], fields[7].equalsIgnoreCase("true"),
                                step(fields[8]), fields[9].strip()));
            }
        });
        return Map.copyOf(answers);
    }

    private static OptionalLong millis(String text) {
        return text.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Step step(String text) {
        for (Step step : Step.values()) {
            if (step.name().equalsIgnoreCase(text.strip())) {
                return step;
            }
        }
        return Step.CONNECT;
    }
}
