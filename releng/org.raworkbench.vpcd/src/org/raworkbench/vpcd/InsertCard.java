package org.raworkbench.vpcd;

import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Puts a card of the demo desk into a virtual reader of the {@code pcscd} that runs on this machine, so that every
 * program sees it as a real one. The card stays until the program ends (Ctrl+C), also when pcscd is restarted.
 */
public final class InsertCard {

    /** Where vpcd listens unless its configuration says otherwise. */
    private static final int VPCD_PORT = 35_963;
    private static final int LAST_PORT = 65_535;

    /** What the command line asks for. */
    private record Wish(String name, String host, int port, int slot, Duration delay, boolean list) {
    }

    private InsertCard() {
    }

    /** See {@link #usage}. Exits with 2 for a wrong command line. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Wish wish = parse(arguments);
            if (wish.list()) {
                DemoVirtualCard.names().forEach(System.out::println);
            } else {
                insert(wish, System.out);
                new CountDownLatch(1).await();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            usage(System.err);
            System.exit(2);
        }
    }

    private static void usage(PrintStream out) {
        out.println("""
                InsertCard NAME [--slot N] [--delay MS] [--host HOST] [--port PORT]
                InsertCard --list
                  NAME     a card of the demo desk, for instance healthy-piv
                  --slot   virtual slot, 0 or 1; a desk with two cards uses the slots from there on (0)
                  --delay  milliseconds that every command takes at least (0)
                  --host   where pcscd runs (127.0.0.1)
                  --port   port of slot 0 (35963)""");
    }

    private static Wish parse(String[] arguments) {
        Wish wish = new Wish("", "127.0.0.1", VPCD_PORT, 0, Duration.ZERO, false);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            wish = switch (argument) {
                case "--list" -> new Wish(wish.name, wish.host, wish.port, wish.slot, wish.delay, true);
                case "--host" -> new Wish(wish.name, value(arguments, ++i), wish.port, wish.slot, wish.delay,
                        wish.list);
                case "--port" -> new Wish(wish.name, wish.host, number(arguments, ++i, LAST_PORT), wish.slot,
                        wish.delay, wish.list);
                case "--slot" -> new Wish(wish.name, wish.host, wish.port, number(arguments, ++i, 15), wish.delay,
                        wish.list);
                case "--delay" -> new Wish(wish.name, wish.host, wish.port, wish.slot,
                        Duration.ofMillis(number(arguments, ++i, 60_000)), wish.list);
                default -> {
                    if (argument.startsWith("-") || !wish.name.isEmpty()) {
                        throw new IllegalArgumentException("Not understood: " + argument);
                    }
                    yield new Wish(argument, wish.host, wish.port, wish.slot, wish.delay, wish.list);
                }
            };
        }
        if (wish.name.isEmpty() && !wish.list) {
            throw new IllegalArgumentException("Which card?");
        }
        return wish;
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("A value is missing after " + arguments[index - 1]);
        }
        return arguments[index];
    }

    private static int number(String[] arguments, int index, int largest) {
        String value = value(arguments, index);
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > largest) {
            throw new IllegalArgumentException(arguments[index - 1] + " is a number from 0 to " + largest);
        }
        return Integer.parseInt(value);
    }

    private static void insert(Wish wish, PrintStream out) {
        List<VirtualCardClient> inserted = new ArrayList<>();
        for (DemoVirtualCard card : DemoVirtualCard.create(wish.name(), Instant.now())) {
            int port = wish.port() + wish.slot() + inserted.size();
            inserted.add(VirtualCardClient.insert(new InetSocketAddress(wish.host(), port), card)
                    .delay(wish.delay()));
            out.println(wish.name() + " for the virtual reader at " + wish.host() + ":" + port + ", ATR "
                    + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(card.atr()));
        }
        out.println("Ctrl+C takes it out.");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> inserted.forEach(VirtualCardClient::close)));
    }
}
