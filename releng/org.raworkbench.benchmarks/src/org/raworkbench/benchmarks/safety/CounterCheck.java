package org.raworkbench.benchmarks.safety;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.raworkbench.benchmarks.Inspector;
import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.vpcd.DemoVirtualCard;
import org.raworkbench.vpcd.LoggedExchange;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.VirtualCardClient;

/** Inspects each card many times in a row and compares the card's counter, and what reached the card. */
final class CounterCheck {

    private static final List<String> STORIES = List.of("healthy-piv", "healthy-pkcs15", "last-try", "pin-blocked",
            "oberthur", "series-5");
    /** Hexadecimal digits of a command without data and without Le: CLA, INS, P1, P2. */
    private static final int BARE = 8;
    /** ISO/IEC 7816-4:2020, 5.4.2: SELECT, READ BINARY, READ RECORD, GET DATA, GET RESPONSE, VERIFY, MANAGE CHANNEL. */
    private static final List<String> READING = List.of("A4", "B0", "B1", "B2", "B3", "CA", "CB", "C0", "20", "70");

    private final PcscDaemon daemon;
    private final int inspections;

    CounterCheck(PcscDaemon daemon, int inspections) {
        this.daemon = daemon;
        this.inspections = inspections;
    }

    String run(Limits limits) throws SmartcardException, InterruptedException {
        MarkdownTable table = new MarkdownTable(1, "Card, " + inspections + " inspections in a row",
                "tries left before", "tries left after", "commands the card got", "VERIFY without data",
                "VERIFY with data", "commands that do more than read");
        try (Inspector inspector = new Inspector()) {
            for (String story : STORIES) {
                check(inspector, story, table, limits);
            }
        }
        return "### Counters, by the cards' own logs\n\n" + table.markdown() + "\n";
    }

    private void check(Inspector inspector, String story, MarkdownTable table, Limits limits)
            throws SmartcardException, InterruptedException {
        DemoVirtualCard card = DemoVirtualCard.create(story, Instant.now()).get(0);
        OptionalInt before = card.triesLeft();
        String reader = daemon.readerName(0, 0);
        System.err.println(story + " ...");
        inspector.awaitEmpty(reader);
        try (VirtualCardClient inserted = VirtualCardClient.insert(daemon.slot(0, 0), card)) {
            inspector.awaitCard(reader);
            int counted = 0;
            for (int i = 0; i < inspections; i++) {
                CardSnapshot snapshot = inspector.inspect(reader, progress -> { });
                counted += snapshot.counters().isEmpty() ? 0 : 1;
            }
            List<LoggedExchange> log = inserted.log();
            List<LoggedExchange> verify = log.stream().filter(exchange -> ins(exchange).equals("20")).toList();
            long withData = verify.stream().filter(exchange -> exchange.command().length() > BARE).count();
            long writing = log.stream().filter(exchange -> !READING.contains(ins(exchange))).count();
            table.row(story, text(before), text(card.triesLeft()), Integer.toString(log.size()),
                    Long.toString(verify.size() - withData), Long.toString(withData), Long.toString(writing));
            limits.check(before.equals(card.triesLeft()) && withData == 0 && writing == 0 && !log.isEmpty(),
                    story + ": " + inspections + " inspections leave the counter as it was and only read",
                    text(before) + " tries before, " + text(card.triesLeft()) + " after; the counter was read in "
                            + counted + " of them");
        }
    }

    private static String ins(LoggedExchange exchange) {
        return exchange.command().length() < BARE ? "?" : exchange.command().substring(2, 4);
    }

    private static String text(OptionalInt tries) {
        return tries.isPresent() ? Integer.toString(tries.getAsInt()) : "no passcode";
    }
}
