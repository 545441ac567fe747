package org.raworkbench.internal.inspection.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.inspection.ChipIdentity.Fact;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.internal.inspection.tlv.TlvSequence;
import org.raworkbench.smartcard.Bytes;

/**
 * Card recognition data: which GlobalPlatform version and secure channels a card has (GlobalPlatform Card Specification
 * 2.3.1, H.2).
 */
final class RecognitionData {

    private static final int CARD_DATA = 0x66;
    private static final int RECOGNITION = 0x73;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final String GLOBAL_PLATFORM = "1.2.840.114283.";
    private static final String VERSION = GLOBAL_PLATFORM + "2.";
    private static final String CHANNEL = GLOBAL_PLATFORM + "4.";
    /** Sun Microsystems, Java Card. */
    private static final String JAVA_CARD = "1.3.6.1.4.1.42.2.110.1.";
    private static final int MOST_CHANNELS = 8;

    private final Tlv data;

    RecognitionData(Tlv data) {
        this.data = data;
    }

    /**
     * The recognition data in the answer to GET DATA 0066. Some cards wrap them twice, some leave the wrapping out.
     */
    static Optional<RecognitionData> of(Bytes answer) {
        TlvSequence objects = TlvReader.read(answer);
        return objects.find(CARD_DATA, RECOGNITION).or(() -> objects.find(RECOGNITION))
                .or(() -> objects.find(CARD_DATA, CARD_DATA, RECOGNITION)).map(RecognitionData::new);
    }

    /** Whether the two things that are asked for most are there. */
    boolean complete() {
        return version().isPresent() && !channels().isEmpty();
    }

    /** What it says, in words. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        version().ifPresent(version -> facts.add(fact("version", version)));
        List<String> channels = channels();
        if (!channels.isEmpty()) {
            facts.add(fact("channels", String.join(", ", channels)));
        }
        identifier(0x65).ifPresent(configuration -> facts.add(fact("configuration", configuration)));
        identifier(0x66).ifPresent(chip -> facts.add(chip.startsWith(JAVA_CARD)
                ? fact("chip", Messages.text("javaCard", chip)) : fact("chip", chip)));
        return facts;
    }

    private Optional<String> version() {
        return identifier(0x60).filter(oid -> oid.startsWith(VERSION)).map(oid -> oid.substring(VERSION.length()));
    }

    /** Each "SCP03, option 70": the protocol is a decimal number, the option is written in hexadecimal by everybody. */
    private List<String> channels() {
        List<String> channels = new ArrayList<>();
        for (Tlv entry : data.all(0x64)) {
            String oid = entry.find(OBJECT_IDENTIFIER).flatMap(Tlv::asObjectIdentifier).orElse("");
            String[] arcs = oid.startsWith(CHANNEL) ? oid.substring(CHANNEL.length()).split("\\.") : new String[0];
            if (arcs.length == 2 && arcs[0].length() < 5 && arcs[1].length() < 9 && channels.size() < MOST_CHANNELS) {
                channels.add(Messages.text("channel", "%02d".formatted(Integer.parseInt(arcs[0])),
                        "%02X".formatted(Integer.parseInt(arcs[1]))));
            }
        }
        return channels;
    }

    private Optional<String> identifier(int tag) {
        return data.find(tag, OBJECT_IDENTIFIER).flatMap(Tlv::asObjectIdentifier);
    }

    private static Fact fact(String key, String value) {
        return new Fact(Messages.text("fact." + key), value);
    }
}
