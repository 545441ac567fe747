package org.raworkbench.inspection.tests.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/**
 * A synthetic card: applications, files, T=0 or T=1, short or extended length, answers in parts with 61xx and wrong
 * lengths with 6Cxx as ISO/IEC 7816-4:2020, 5.3.4, has it.
 */
public final class TestCard implements RawConnection {

    /** T=1, card capabilities with extended Lc and Le (synthetic). */
    public static final String ATR_EXTENDED = atr("80730000C0");
    private static final String ATR_T0 = "3B00";

    private final Bytes atr;
    private final String protocol;
    private final Map<Bytes, Applet> applets = new LinkedHashMap<>();
    private final List<Apdu> received = new ArrayList<>();
    private FileSystem files = new FileSystem();
    private Optional<Applet> selected = Optional.empty();
    private Bytes rest = Bytes.empty();
    private UnaryOperator<Bytes> spoiler = UnaryOperator.identity();
    private boolean refusesExtended;
    private boolean everyName;
    private int failAt = Integer.MAX_VALUE;
    private Reason failure = Reason.FAILED;

    private TestCard(String atr, String protocol) {
        this.atr = Bytes.ofHex(atr);
        this.protocol = protocol;
    }

    public static TestCard t1() {
        return new TestCard(atr(""), "T=1");
    }

    public static TestCard extended() {
        return new TestCard(ATR_EXTENDED, "T=1");
    }

    /** Announces extended lengths and refuses them. */
    public static TestCard claimingExtended() {
        TestCard card = extended();
        card.refusesExtended = true;
        return card;
    }

    public static TestCard t0() {
        return new TestCard(ATR_T0, "T=0");
    }

    public static TestCard withAtr(String atr, String protocol) {
        return new TestCard(atr, protocol);
    }

    /** A T=1 ATR with these historical bytes and the right checksum. */
    private static String atr(String historical) {
        Bytes head = Bytes.ofHex("3B%02X01".formatted(0x80 | historical.length() / 2) + historical);
        int check = 0;
        for (int i = 1; i < head.length(); i++) {
            check ^= head.at(i);
        }
        return head.hex() + "%02X".formatted(check);
    }

    public TestCard with(Applet applet) {
        applets.put(applet.aid(), applet);
        return this;
    }

    public TestCard with(FileSystem masterFile) {
        files = masterFile;
        return this;
    }

    /** Every SELECT by name finds the first application. */
    public TestCard answeringEveryName() {
        everyName = true;
        return this;
    }

    /** Every answer, status word included, goes through {@code newSpoiler}. */
    public TestCard spoiling(UnaryOperator<Bytes> newSpoiler) {
        spoiler = newSpoiler;
        return this;
    }

    /** From exchange {@code number} (from 1) on, the line fails. */
    public TestCard failingAt(int number, Reason reason) {
        failAt = number;
        failure = reason;
        return this;
    }

    /** Everything that was sent, in order. */
    public List<Apdu> received() {
        return List.copyOf(received);
    }

    @Override
    public Bytes atr() {
        return atr;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public Bytes transmit(Bytes raw) throws SmartcardException {
        Apdu command = Apdu.parse(raw);
        received.add(command);
        if (received.size() >= failAt) {
            throw new SmartcardException(failure, "the line failed, as scripted");
        }
        return spoiler.apply(encoded(answer(command)));
    }

    private Response answer(Apdu command) {
        if (command.extended() && (refusesExtended || !atr.hex().equals(ATR_EXTENDED))) {
            return Applet.sw(0x6700);
        }
        if (command.ins() == 0xC0) {
            return part(rest, command.le());
        }
        rest = Bytes.empty();
        Response whole = whole(command);
        if (protocol.equals("T=0")) {
            return t0(command, whole);
        }
        return whole.data().isEmpty() || !whole.ok() ? whole : part(whole.data(), command.le());
    }

    /** With data, T=0 announces the answer; without, a wrong length is refused with the right one. */
    private Response t0(Apdu command, Response whole) {
        int length = whole.data().length();
        if (!whole.ok() || length == 0) {
            return whole;
        }
        if (!command.data().isEmpty()) {
            rest = whole.data();
            return Applet.sw(0x6100 | (length > 255 ? 0 : length));
        }
        return length < command.le() ? Applet.sw(0x6C00 | length) : part(whole.data(), command.le());
    }

    private Response part(Bytes data, int le) {
        int length = Math.min(data.length(), le);
        rest = data.slice(length, data.length());
        int sw = rest.isEmpty() || isReadBinary() ? 0x9000 : 0x6100 | (rest.length() > 255 ? 0 : rest.length());
        return new Response(data.slice(0, length), sw);
    }

    private boolean isReadBinary() {
        return received.get(received.size() - 1).ins() == 0xB0;
    }

    private Response whole(Apdu command) {
        if (command.ins() == 0xA4 && command.p1() == 0x04) {
            return selectByName(command.data());
        }
        if (selected.isPresent()) {
            Response response = selected.get().answer(command);
            if (response.sw() != 0x6D00) {
                return response;
            }
        }
        return files.answer(command);
    }

    private Response selectByName(Bytes name) {
        if (everyName) {
            selected = applets.values().stream().findFirst();
            return Applet.ok(selected.orElseThrow().fci());
        }
        if (name.isEmpty()) {
            return selectByName(Bytes.ofHex("A000000151000000"));
        }
        selected = applets.values().stream().filter(applet -> applet.aid().startsWith(name)).findFirst();
        return selected.map(applet -> Applet.ok(applet.fci())).orElse(Applet.NOT_FOUND);
    }

    private static Bytes encoded(Response response) {
        return response.data().plus(Bytes.of((byte) (response.sw() >> 8), (byte) response.sw()));
    }

    @Override
    public void begin() {
        // nobody else is there
    }

    @Override
    public void end() {
        // nobody else is there
    }

    @Override
    public void close() {
        selected = Optional.empty();
    }
}
