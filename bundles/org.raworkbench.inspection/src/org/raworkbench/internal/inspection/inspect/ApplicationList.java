package org.raworkbench.internal.inspection.inspect;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.inspection.profiles.CardFiles;
import org.raworkbench.internal.inspection.profiles.FileContent;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;

/**
 * The card's own list of applications, EF.DIR (ISO/IEC 7816-4:2020, 12.3.3; ISO/IEC 7816-5).
 *
 * @param entries what it lists; empty where the card has no list
 */
record ApplicationList(List<Entry> entries) {

    private static final Bytes FILE = Bytes.ofHex("3F002F00");
    private static final int NOT_A_TRANSPARENT_FILE = 0x6981;
    private static final int MOST_RECORDS = 16;
    private static final int MOST_ENTRIES = 32;

    /**
     * One application.
     *
     * @param aid its identifier
     * @param label what the card calls it, may be empty
     * @param path path of its directory; empty where it is selected by name
     */
    record Entry(Bytes aid, String label, Bytes path) {
    }

    ApplicationList {
        entries = List.copyOf(entries);
    }

    /** Reads the list; a card without one has an empty list. */
    static ApplicationList read(CardConnection card) throws SmartcardException {
        FileContent file = CardFiles.of(card).readObjects(FILE);
        Bytes content = file.sw() == NOT_A_TRANSPARENT_FILE ? records(card) : file.data();
        List<Entry> entries = new ArrayList<>();
        for (Tlv template : TlvReader.read(content).all(0x61)) {
            template.find(0x4F).filter(aid -> !aid.value().isEmpty() && aid.value().length() <= 16)
                    .filter(aid -> entries.size() < MOST_ENTRIES)
                    .ifPresent(aid -> entries.add(new Entry(aid.value(),
                            template.find(0x50).map(Tlv::asText).orElse(""),
                            template.find(0x51).map(Tlv::value).filter(ApplicationList::isPath)
                                    .orElse(Bytes.empty()))));
        }
        return new ApplicationList(entries);
    }

    private static boolean isPath(Bytes path) {
        return path.length() >= 2 && path.length() <= 16 && path.length() % 2 == 0;
    }

    private static Bytes records(CardConnection card) throws SmartcardException {
        Bytes all = Bytes.empty();
        for (int number = 1; number <= MOST_RECORDS; number++) {
            Response answer = card
                    .transmit(new Command(0x00, 0xB2, number, 0x04, Bytes.empty(), Command.SHORT_NE));
            if (!answer.ok()) {
                break;
            }
            all = all.plus(answer.data());
        }
        return all;
    }
}
