package org.raworkbench.internal.workstation.raw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TCP ports on which somebody listens, with the process where it is told (0 where not).
 *
 * @param listeners process number by port
 */
public record PortList(Map<Integer, Long> listeners) {

    /** {@code netstat -ano}: the word for "listening" is translated, a peer with port 0 means the same everywhere. */
    private static final Pattern NETSTAT = Pattern
            .compile("^\\s*TCP\\s+\\S+:(\\d{1,5})\\s+(?:0\\.0\\.0\\.0|\\[::]):0\\s+\\S+(?:\\s+(\\d{1,10}))?\\s*$");
    /** {@code /proc/net/tcp}, proc(5): address and port in hexadecimal, 0A is LISTEN. */
    private static final Pattern PROC = Pattern.compile("^\\s*\\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:0000 0A .*$");

    public PortList {
        listeners = Map.copyOf(listeners);
    }

    /** What {@code netstat -ano} printed: TCP over IPv4 and IPv6, and UDP, which is passed over. */
    public static PortList ofNetstat(String text) {
        Map<Integer, Long> listeners = new LinkedHashMap<>();
        BoundedLines.of(text).forEach(line -> {
            Matcher row = NETSTAT.matcher(line);
            if (row.matches()) {
                listeners.put(Integer.valueOf(row.group(1)), row.group(2) == null ? 0L : Long.parseLong(row.group(2)));
            }
        });
        return new PortList(listeners);
    }

    /** What {@code /proc/net/tcp} and {@code /proc/net/tcp6} hold. */
    public static PortList ofProc(String text) {
        Map<Integer, Long> listeners = new LinkedHashMap<>();
        BoundedLines.of(text).forEach(line -> {
            Matcher row = PROC.matcher(line);
            if (row.matches()) {
                listeners.put(Integer.parseInt(row.group(1), 16), 0L);
            }
        });
        return new PortList(listeners);
    }

    public boolean isOpen(int port) {
        return listeners.containsKey(port);
    }
}
