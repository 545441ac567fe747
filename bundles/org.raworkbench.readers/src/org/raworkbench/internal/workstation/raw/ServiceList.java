package org.raworkbench.internal.workstation.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code sc query} and {@code sc queryex} print.
 *
 * <p>The names of the fields depend on the language of Windows; their places and the numbers do not: two lines at the
 * margin begin a service, then come type, state with a number and a word in capitals, and with {@code queryex} the
 * process.
 */
public record ServiceList(List<ServiceEntry> services) {

    private static final Pattern AT_MARGIN = Pattern.compile("^([^\\s:][^:]*?)\\s*: ?(.*)$");
    private static final Pattern STATE = Pattern.compile(
            "^\\s+[^:]+:\\s+([1-7])\\s+(STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)\\s*$");
    private static final Pattern PID = Pattern.compile("^\\s+PID\\s*:\\s+(\\d{1,10})\\s*$");

    public ServiceList {
        services = List.copyOf(services);
    }

    /** The services in {@code text}. */
    public static ServiceList parse(String text) {
        List<ServiceEntry> services = new ArrayList<>();
        String name = "";
        String displayName = "";
        int state = 0;
        long pid = 0;
        boolean inside = false;
        for (String line : BoundedLines.of(text).toList()) {
            Matcher margin = AT_MARGIN.matcher(line);
            Matcher stated = STATE.matcher(line);
            Matcher process = PID.matcher(line);
            if (stated.matches()) {
                state = Integer.parseInt(stated.group(1));
                inside = true;
            } else if (process.matches()) {
                pid = Long.parseLong(process.group(1));
            } else if (margin.matches()) {
                if (inside) {
                    services.add(new ServiceEntry(name, displayName, state, pid));
                    name = "";
                    inside = false;
                    pid = 0;
                }
                if (name.isEmpty()) {
                    name = margin.group(2).strip();
                    displayName = name;
                } else {
                    displayName = margin.group(2).strip();
                }
            }
        }
        if (inside) {
            services.add(new ServiceEntry(name, displayName, state, pid));
        }
        return new ServiceList(services);
    }

    /** The service whose short or displayed name is one of {@code names}. */
    public Optional<ServiceEntry> named(List<String> names) {
        return services.stream().filter(service -> names.stream().anyMatch(
                name -> service.name().equalsIgnoreCase(name) || service.displayName().equalsIgnoreCase(name)))
                        .findFirst();
    }
}
