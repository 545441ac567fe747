package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.vpcd.DemoVirtualCard;
import org.raworkbench.vpcd.VirtualCardClient;

/** The cards of the demo desk as other programs see them: OpenSC is the judge of what they are. */
class DemoCardsInARealReaderTest extends PcscTest {

    @Test
    void openscReadsTwoCertificatesFromThePivCard() throws Exception {
        running();
        insertDemo("healthy-piv");
        assertEquals(2, certificates(""));
    }

    @Test
    void openscReadsTwoCertificatesFromThePkcs15Card() throws Exception {
        running();
        insertDemo("healthy-pkcs15");
        // OpenSC takes a card whose ATR it does not know only when it is told to try.
        assertEquals(2, certificates("enable_default_driver = yes; card_drivers = default;"));
    }

    @Test
    void theMuteCardIsMute() throws Exception {
        running();
        DemoVirtualCard card = DemoVirtualCard.create("mute", Instant.now()).getFirst();
        closing(VirtualCardClient.insert(daemon.slot(0, 0), card));
        states.awaitReader(first, CardPresence.MUTE, LONG);
    }

    @Test
    void twoCardsLieInTwoReaders() throws Exception {
        running();
        List<DemoVirtualCard> cards = DemoVirtualCard.create("two-cards", Instant.now());
        assertEquals(2, cards.size());
        for (int reader = 0; reader < cards.size(); reader++) {
            closing(VirtualCardClient.insert(daemon.slot(reader, 0), cards.get(reader)));
        }
        assertArrayEquals(cards.get(0).atr(), states.awaitAtr(first, LONG).atr().orElseThrow().toArray());
        assertArrayEquals(cards.get(1).atr(), states.awaitAtr(second, LONG).atr().orElseThrow().toArray());
    }

    private void insertDemo(String name) throws InterruptedException {
        DemoVirtualCard card = DemoVirtualCard.create(name, Instant.now()).getFirst();
        closing(VirtualCardClient.insert(daemon.slot(0, 0), card));
        assertArrayEquals(card.atr(), states.awaitAtr(first, LONG).atr().orElseThrow().toArray());
    }

    private long certificates(String settings) throws IOException, InterruptedException {
        Path configuration = Files.writeString(directory.resolve("opensc.conf"),
                "app default { " + settings + " framework pkcs15 { use_file_caching = no; } }");
        ProcessBuilder tool = new ProcessBuilder("pkcs15-tool", "--reader", first, "--list-certificates");
        tool.environment().put("OPENSC_CONF", configuration.toString());
        Process process = tool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said.lines().filter(line -> line.startsWith("X.509 Certificate")).count();
    }
}
