package org.raworkbench.inspection.tests.atr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.AnswerToReset.Problem;
import org.raworkbench.inspection.AnswerToReset.ProblemKind;
import org.raworkbench.internal.inspection.atr.AtrParser;
import org.raworkbench.smartcard.Bytes;

/**
 * Every ATR of the card list of pcsc-tools, and {@code ATR_analysis} of pcsc-tools as the peer that has to agree. Both
 * come with the Debian package {@code pcsc-tools}.
 */
class PeerAtrTest {

    private static final Path LIST = Path.of("/usr/share/pcsc/smartcard_list.txt");
    private static final int SAMPLE = 60;
    private static final Pattern COLOUR = Pattern.compile("\\u001B\\[[0-9;]*m");
    private static final Pattern FIELD = Pattern.compile("(?m)^[+ ] +(TS|T0|T[ABCD]\\(\\d+\\)|TCK) = ([0-9A-F]{2})");
    private static final Pattern HISTORICAL = Pattern.compile("(?m)^\\+ Historical bytes: ?([0-9A-F ]*)$");

    private static List<Bytes> atrs;

    @TempDir
    private Path cache;

    @BeforeAll
    static void readList() throws IOException {
        assertTrue(Files.isReadable(LIST), "needs the Debian package pcsc-tools: " + LIST + " is missing");
        try (var lines = Files.lines(LIST)) {
            atrs = lines.filter(line -> line.matches("[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2})*\\s*"))
                    .map(line -> Bytes.ofHex(line.strip())).toList();
        }
        assertTrue(atrs.size() > 3_000, "the list has only " + atrs.size() + " ATRs");
    }

    /** What an ATR is like by the shortest way to find out: skip what the presence bits announce. */
    private static String quickVerdict(Bytes atr) {
        if (atr.length() < 2 || atr.at(0) != 0x3B && atr.at(0) != 0x3F) {
            return "other";
        }
        int end = 2 + (atr.at(1) & 0x0F);
        boolean checksum = false;
        for (int at = 1, td = 1; td >= 0;) {
            int announced = Integer.bitCount(atr.at(at) & 0xF0);
            end += announced;
            boolean more = (atr.at(at) & 0x80) != 0;
            at = td + announced;
            td = more ? at : -1;
            if (more && at >= atr.length()) {
                return "short";
            }
            checksum |= more && (atr.at(at) & 0x0F) != 0;
        }
        end += checksum ? 1 : 0;
        if (atr.length() != end) {
            return atr.length() < end ? "short" : "long";
        }
        int xor = 0;
        for (int i = 1; i < end; i++) {
            xor ^= atr.at(i);
        }
        return checksum && xor != 0 ? "checksum" : "sound";
    }

    private static String verdict(AnswerToReset atr) {
        List<ProblemKind> kinds = atr.problems().stream().map(Problem::kind)
                .filter(kind -> kind != ProblemKind.MALFORMED).toList();
        return kinds.isEmpty() ? "sound" : switch (kinds.get(0)) {
            case TOO_SHORT -> "short";
            case TOO_LONG -> "long";
            case WRONG_CHECKSUM -> kinds.contains(ProblemKind.TOO_LONG) ? "long" : "checksum";
            default -> "other";
        };
    }

    @Test
    void everyListedAtrGetsTheVerdictOfItsStructure() {
        List<String> differences = new ArrayList<>();
        int sound = 0;
        for (Bytes atr : atrs) {
            String ours = verdict(AtrParser.parse(atr));
            sound += ours.equals("sound") ? 1 : 0;
            if (!ours.equals(quickVerdict(atr))) {
                differences.add(atr.spacedHex() + ": " + ours + " instead of " + quickVerdict(atr));
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(sound > atrs.size() * 9 / 10, sound + " of " + atrs.size() + " are sound");
    }

    @Test
    void thePeerSeesTheSameFields() throws IOException {
        // an up-to-date cache file keeps the peer from fetching a newer list
        Files.createDirectories(cache);
        Files.writeString(cache.resolve("smartcard_list.txt"), "");
        List<String> differences = new ArrayList<>();
        for (Bytes atr : sample()) {
            AnswerToReset ours = AtrParser.parse(atr);
            String peer = COLOUR.matcher(peer(atr)).replaceAll("");
            if (!peerFields(peer).equals(ourFields(ours))) {
                differences.add("%s: %s, peer %s".formatted(atr.spacedHex(), ourFields(ours), peerFields(peer)));
            }
            Matcher historical = HISTORICAL.matcher(peer);
            if (historical.find() && !Bytes.ofHex(historical.group(1)).equals(ours.historical())) {
                differences.add(atr.spacedHex() + ": historical bytes " + ours.historical());
            }
            boolean ourFault = ours.problems().stream().anyMatch(p -> p.kind() == ProblemKind.WRONG_CHECKSUM);
            if (peer.contains("WRONG CHECKSUM") != ourFault) {
                differences.add(atr.spacedHex() + ": checksum");
            }
        }
        assertEquals(List.of(), differences);
    }

    /**
     * ATRs from all over the list, the ones with a wrong checksum among them. Left out are those whose length does not
     * fit, where the peer guesses from the length whether there is a checksum.
     */
    private static List<Bytes> sample() {
        List<Bytes> usable = atrs.stream().filter(atr -> quickVerdict(atr).equals("sound")).toList();
        List<Bytes> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(usable.get((int) ((long) i * usable.size() / SAMPLE)));
        }
        List<Bytes> garbled = atrs.stream().filter(atr -> quickVerdict(atr).equals("checksum")).limit(6).toList();
        assertTrue(garbled.size() >= 3, "the list has ATRs with a wrong checksum");
        sample.addAll(garbled);
        return sample;
    }

    private static List<String> peerFields(String output) {
        return FIELD.matcher(output).results()
                .map(field -> field.group(1).replaceAll("[()]", "") + "=" + field.group(2)).toList();
    }

    private static List<String> ourFields(AnswerToReset atr) {
        return atr.fields().stream().filter(field -> field.name().matches("TS|T0|T[ABCD]\\d+|TCK"))
                .map(field -> field.name() + "=" + field.hex()).toList();
    }

    private String peer(Bytes atr) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("ATR_analysis", atr.spacedHex());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("HOME", cache.toString());
        builder.redirectErrorStream(true);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("needs ATR_analysis of the Debian package pcsc-tools", e);
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "ATR_analysis hangs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return output;
    }
}
