package org.raworkbench.internal.inspection.atr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.AnswerToReset.Field;
import org.raworkbench.inspection.AnswerToReset.Problem;
import org.raworkbench.inspection.AnswerToReset.ProblemKind;
import org.raworkbench.smartcard.Bytes;

/**
 * Takes an answer to reset apart (ISO/IEC 7816-3:2006, 8.2). Never throws, whatever the bytes: what is there is
 * described, what is wrong is named.
 */
public final class AtrParser {

    /** TS and at most 32 characters (ISO/IEC 7816-3:2006, 8.2.1). */
    static final int MAX_LENGTH = 33;
    private static final int TS_DIRECT = 0x3B;
    private static final int TS_INVERSE = 0x3F;
    /** Protocol number that announces interface bytes for all protocols. */
    private static final int GLOBAL = 15;

    /** All bytes of the ATR. */
    private final Bytes all;
    /** Those that an ATR can have. */
    private final Bytes bytes;
    private final List<Field> fields = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Protocol numbers in the order in which TD bytes name them. */
    private final Set<Integer> named = new LinkedHashSet<>();
    private Bytes historical = Bytes.empty();
    private boolean extendedLength;
    private int at;

    private AtrParser(Bytes all) {
        this.all = all;
        this.bytes = all.length() > MAX_LENGTH ? all.slice(0, MAX_LENGTH) : all;
    }

    /** The fields, protocols and faults of {@code atr}. */
    public static AnswerToReset parse(Bytes atr) {
        AtrParser parser = new AtrParser(atr);
        parser.parse();
        return new AnswerToReset(atr, parser.fields, parser.protocols(), parser.historical, parser.extendedLength,
                parser.problems);
    }

    private void parse() {
        if (all.length() > MAX_LENGTH) {
            problem(ProblemKind.TOO_LONG, "atr.tooLong", all.length(), MAX_LENGTH);
        }
        if (bytes.isEmpty()) {
            problem(ProblemKind.TOO_SHORT, "atr.empty");
            return;
        }
        if (!parseInitial()) {
            rest("atr.rest.meaning");
            return;
        }
        if (at >= bytes.length()) {
            cutOff("T0");
            return;
        }
        int t0 = bytes.at(at++);
        int count = t0 & 0x0F;
        add("T0", t0, Messages.text("t0", presence(t0 >> 4, 1), count));
        if (parseInterfaceBytes(t0 >> 4) && parseHistorical(count)) {
            parseChecksum();
        }
    }

    /** Whether the bytes behind TS can be understood. */
    private boolean parseInitial() {
        int ts = bytes.at(at++);
        boolean known = ts == TS_DIRECT || ts == TS_INVERSE;
        add("TS", ts, Messages.text(ts == TS_DIRECT ? "ts.direct" : ts == TS_INVERSE ? "ts.inverse" : "ts.unknown"));
        if (!known) {
            problem(ProblemKind.BAD_INITIAL, "atr.badInitial", hex(ts));
        }
        return known;
    }

    /** Reads TA1 to the last TDi. False when the ATR ends among them. */
    private boolean parseInterfaceBytes(int firstPresence) {
        InterfaceBytes meanings = new InterfaceBytes();
        int presence = firstPresence;
        int protocol = 0;
        for (int group = 1;; group++) {
            for (int kind = 0; kind < 3; kind++) {
                if ((presence & 1 << kind) != 0) {
                    char letter = (char) ('A' + kind);
                    if (at >= bytes.length()) {
                        return cutOff("T" + letter + group);
                    }
                    int value = bytes.at(at++);
                    add("T" + letter + group, value, meanings.meaning(letter, group, protocol, value));
                }
            }
            meanings.endOfGroup(group, protocol);
            if ((presence & 8) == 0) {
                break;
            }
            if (at >= bytes.length()) {
                return cutOff("TD" + group);
            }
            int td = bytes.at(at++);
            presence = td >> 4;
            protocol = td & 0x0F;
            add("TD" + group, td, Messages.text(protocol == GLOBAL ? "td.global" : "td", protocol,
                    presence(presence, group + 1)));
            checkOrder(group, protocol);
            named.add(protocol);
        }
        if (looksContactless()) {
            fields.add(new Field(Messages.text("contactless"), "", Messages.text("contactless.meaning")));
        }
        return true;
    }

    /** T=15 is no protocol, so the first one named cannot be it (ISO/IEC 7816-3:2006, 8.2.3). */
    private void checkOrder(int group, int protocol) {
        if (group == 1 && protocol == GLOBAL) {
            problem(ProblemKind.MALFORMED, "atr.firstProtocol");
        }
    }

    /** A contactless reader makes up {@code 3B 8n 80 01} (PC/SC part 3, 3.1.3.2.3). */
    private boolean looksContactless() {
        return at == 4 && bytes.at(0) == TS_DIRECT && bytes.at(1) >> 4 == 8 && bytes.at(2) == 0x80
                && bytes.at(3) == 0x01;
    }

    /** False when the ATR ends among the historical bytes. */
    private boolean parseHistorical(int count) {
        int end = Math.min(at + count, bytes.length());
        historical = bytes.slice(at, end);
        at = end;
        if (!historical.isEmpty()) {
            fields.add(new Field(Messages.text("historical"), historical.hex(),
                    Messages.text("historical.meaning", historical.length(), historical.printable())));
            HistoricalBytes parsed = HistoricalBytes.parse(historical);
            fields.addAll(parsed.fields());
            extendedLength = parsed.extendedLength();
        }
        if (historical.length() < count) {
            return tooShort("atr.historicalCutOff", count, historical.length());
        }
        return true;
    }

    /** TCK is there unless T=0 is the only protocol, named or not (ISO/IEC 7816-3:2006, 8.2.5). */
    private void parseChecksum() {
        boolean expected = named.stream().anyMatch(protocol -> protocol != 0);
        int wanted = xorUpTo(at);
        if (!expected) {
            if (at < all.length()) {
                boolean fits = all.length() == at + 1 && wanted == all.at(at);
                problem(ProblemKind.TOO_LONG, fits ? "atr.needlessChecksum" : "atr.surplus", all.length() - at);
                rest("atr.rest.surplus");
            }
            return;
        }
        if (at >= bytes.length()) {
            tooShort("atr.checksumMissing");
            return;
        }
        int tck = bytes.at(at++);
        if (tck == wanted) {
            add("TCK", tck, Messages.text("tck.right"));
        } else {
            add("TCK", tck, Messages.text("tck.wrong", hex(wanted)));
            problem(ProblemKind.WRONG_CHECKSUM, "atr.wrongChecksum", hex(tck), hex(wanted));
        }
        if (at < all.length()) {
            if (all.length() <= MAX_LENGTH) {
                problem(ProblemKind.TOO_LONG, "atr.surplus", all.length() - at);
            }
            rest("atr.rest.surplus");
        }
    }

    /** What TCK has to be: the exclusive-or of T0 and everything up to {@code end} and TCK is zero. */
    private int xorUpTo(int end) {
        int xor = 0;
        for (int i = 1; i < end; i++) {
            xor ^= bytes.at(i);
        }
        return xor;
    }

    private List<String> protocols() {
        if (named.isEmpty()) {
            return fields.size() > 1 && problems.stream().noneMatch(p -> p.kind() == ProblemKind.BAD_INITIAL)
                    ? List.of("T=0") : List.of();
        }
        return named.stream().filter(protocol -> protocol != GLOBAL).map(protocol -> "T=" + protocol).toList();
    }

    /** "TA2, TD2" for the bits 0001 and 1000 of a presence nibble. */
    private static String presence(int nibble, int group) {
        List<String> names = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            if ((nibble & 1 << kind) != 0) {
                names.add("T" + (char) ('A' + kind) + group);
            }
        }
        return names.isEmpty() ? Messages.text("presence.none") : String.join(", ", names);
    }

    private void rest(String meaning) {
        if (at < all.length()) {
            Bytes surplus = all.slice(at, Math.min(all.length(), at + MAX_LENGTH));
            fields.add(new Field(Messages.text("atr.rest"), surplus.hex(), Messages.text(meaning)));
        }
    }

    private boolean cutOff(String missing) {
        return tooShort("atr.cutOff", missing);
    }

    /** Always false. An ATR that is too long already is not too short as well. */
    private boolean tooShort(String key, Object... arguments) {
        if (all.length() <= MAX_LENGTH) {
            problem(ProblemKind.TOO_SHORT, key, arguments);
        } else {
            rest("atr.rest.surplus");
        }
        return false;
    }

    private void problem(ProblemKind kind, String key, Object... arguments) {
        problems.add(new Problem(kind, Messages.text(key, arguments)));
    }

    private void add(String name, int value, String meaning) {
        fields.add(new Field(name, hex(value), meaning));
    }

    private static String hex(int value) {
        return "%02X".formatted(value);
    }
}
