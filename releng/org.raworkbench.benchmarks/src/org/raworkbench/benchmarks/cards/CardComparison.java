package org.raworkbench.benchmarks.cards;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;

/** One card, all programs, at both speeds: a table, and the limits it shows kept or broken. */
final class CardComparison {

    private static final List<Duration> DELAYS = List.of(Duration.ZERO, Duration.ofMillis(20));

    private record Peer(OtherProgram program, List<OtherProgram.Result> results) {
    }

    private final BenchmarkDesk desk;
    private final CardKind kind;
    private final boolean extendedLength;
    private final int runs;
    private final List<OwnRuns.Result> own = new ArrayList<>();
    private final List<Peer> peers;

    CardComparison(BenchmarkDesk desk, CardKind kind, boolean extendedLength, List<OtherProgram> programs, int runs) {
        this.desk = desk;
        this.kind = kind;
        this.extendedLength = extendedLength;
        this.runs = runs;
        this.peers = programs.stream().map(program -> new Peer(program, new ArrayList<>())).toList();
    }

    void measure() throws IOException, InterruptedException {
        desk.insert(kind.story(), extendedLength);
        for (Duration delay : DELAYS) {
            System.err.println(title() + ", " + delay.toMillis() + " ms per exchange ...");
            own.add(new OwnRuns(desk, delay, runs).measure());
            for (Peer peer : peers) {
                peer.results().add(peer.program().measure(desk, runs));
            }
        }
    }

    private String title() {
        return kind.title() + " card, " + (extendedLength ? "extended" : "short") + " length fields";
    }

    String markdown() {
        MarkdownTable table = new MarkdownTable(2, "Program", "measured as", "exchanges", "bytes to the card",
                "bytes from the card", "ms at 0 ms", "ms at 20 ms");
        List<OwnRuns.Stage> identity = own.stream().map(OwnRuns.Result::identity).toList();
        List<OwnRuns.Stage> complete = own.stream().map(OwnRuns.Result::complete).toList();
        stage(table, "**RA Workbench**: identity, certificates, counters", identity);
        stage(table, "**RA Workbench**: the whole inspection", complete);
        for (Peer peer : peers) {
            row(table, peer.program().name(), "whole process", peer.results().get(0).traffic(),
                    peer.results().stream().map(OtherProgram.Result::times));
        }
        return "### " + title() + "\n\n" + table.markdown() + "\n";
    }

    private static void stage(MarkdownTable table, String name, List<OwnRuns.Stage> stages) {
        Traffic traffic = stages.get(0).traffic();
        row(table, name, "in process, warm", traffic, stages.stream().map(OwnRuns.Stage::warm));
        row(table, name, "in process, first in a fresh JVM", traffic, stages.stream().map(OwnRuns.Stage::first));
    }

    private static void row(MarkdownTable table, String name, String how, Traffic traffic, Stream<Times> times) {
        List<String> millis = times.map(all -> Times.text(all.medianMillis())).toList();
        table.row(name, how, Integer.toString(traffic.exchanges()), Long.toString(traffic.bytesIn()),
                Long.toString(traffic.bytesOut()), millis.get(0), millis.get(1));
    }

    void check(Limits limits) {
        int identity = own.get(0).identity().traffic().exchanges();
        int complete = own.get(0).complete().traffic().exchanges();
        int identityLimit = kind.identityLimit(extendedLength);
        limits.check(identity <= identityLimit,
                title() + ": identity, certificates and counters within " + identityLimit + " exchanges",
                Integer.toString(identity));
        limits.check(complete <= kind.completeLimit(),
                title() + ": the whole inspection within " + kind.completeLimit() + " exchanges",
                Integer.toString(complete));
        for (int i = 0; i < DELAYS.size(); i++) {
            for (Peer peer : peers) {
                compare(limits, i, peer);
            }
        }
    }

    private void compare(Limits limits, int delay, Peer peer) {
        OwnRuns.Result ours = own.get(delay);
        switch (peer.program().yardstick()) {
            case IDENTITY -> faster(limits, delay, "identity, certificates and counters", ours.identity(), peer);
            case COMPLETE -> faster(limits, delay, "the whole inspection", ours.complete(), peer);
            case NONE -> {
                // it is there to be seen
            }
        }
    }

    private void faster(Limits limits, int delay, String what, OwnRuns.Stage stage, Peer peer) {
        double ours = stage.warm().medianMillis();
        double theirs = peer.results().get(delay).times().medianMillis();
        limits.check(ours < theirs,
                title() + ", " + DELAYS.get(delay).toMillis() + " ms per exchange: " + what
                        + " in less time (in process, warm) than " + peer.program().name() + " (whole process)",
                Times.text(ours) + " ms against " + Times.text(theirs) + " ms");
    }
}
