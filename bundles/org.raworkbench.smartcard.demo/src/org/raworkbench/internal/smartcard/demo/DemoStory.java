package org.raworkbench.internal.smartcard.demo;

import static org.raworkbench.internal.smartcard.demo.DemoPerson.AGENT;
import static org.raworkbench.internal.smartcard.demo.DemoPerson.LEAVER;
import static org.raworkbench.internal.smartcard.demo.DemoPerson.USER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.raworkbench.smartcard.ReaderProperties;

/** All stories in the order of the menu. */
enum DemoStory {

    HEALTHY_PIV(maker -> one(maker.piv(maker.healthy(USER), Passcode.MOST_TRIES, true))),
    HEALTHY_PKCS15(maker -> one(maker.pkcs15(maker.healthy(USER), Passcode.MOST_TRIES, true))),
    SIGNING_EXPIRED(maker -> one(maker.piv(maker.signingEndsIn(-12), Passcode.MOST_TRIES, false))),
    SIGNING_EXPIRES_IN_20_DAYS(maker -> one(maker.pkcs15(maker.signingEndsIn(20), Passcode.MOST_TRIES, false))),
    SIGNING_REVOKED(maker -> one(maker.piv(maker.healthy(LEAVER), Passcode.MOST_TRIES, true))),
    AUTHENTICATION_MISSING(
            maker -> one(maker.piv(maker.healthy(USER).withoutAuthentication(), Passcode.MOST_TRIES, false))),
    BLANK(maker -> one(maker.blank())),
    PIN_BLOCKED(maker -> one(maker.piv(maker.healthy(USER), 0, true))),
    LAST_TRY(maker -> one(maker.pkcs15(maker.healthy(USER), 1, false))),
    SERIES_5(maker -> one(maker.jcop41())),
    MUTE(maker -> one(SimulatedCard.dumb())),
    WRONG_CHECKSUM(maker -> one(maker.wrongChecksum())),
    OBERTHUR(maker -> one(maker.oberthur())),
    VIRTUAL_VENDOR(maker -> List.of(new DemoReader("Isosec Virtual Smartcard 0",
            maker.piv(maker.healthy(USER), Passcode.MOST_TRIES, true), ReaderProperties.NONE))),
    TWO_CARDS(maker -> List.of(
            new DemoReader(Readers.FIRST, maker.piv(maker.healthy(AGENT), Passcode.MOST_TRIES, true),
                    DemoReaderModel.OMNIKEY_3121.properties()),
            new DemoReader(Readers.SECOND, maker.piv(maker.signingEndsIn(-12), Passcode.MOST_TRIES, true),
                    DemoReaderModel.SCR3310.properties()))),
    OLD_READER(maker -> List.of(
            new DemoReader(Readers.NEW, maker.piv(maker.healthy(USER), Passcode.MOST_TRIES, true),
                    DemoReaderModel.SCR331_NEW.properties()),
            new DemoReader(Readers.OLD, SimulatedCard.dumb(), DemoReaderModel.SCR331_OLD.properties())));

    /** Names in the shape that pcscd gives, with the word "Demo" in them. */
    private static final class Readers {
        static final String FIRST = "Demo OMNIKEY 3121 00 00";
        static final String SECOND = "Demo SCR3310 01 00";
        static final String NEW = "Demo SCR331 00 00";
        static final String OLD = "Demo SCR331 01 00";
    }

    private final Function<CardMaker, List<DemoReader>> readers;

    DemoStory(Function<CardMaker, List<DemoReader>> readers) {
        this.readers = readers;
    }

    static Optional<DemoStory> named(String name) {
        return Arrays.stream(values()).filter(story -> story.storyName().equals(name)).findFirst();
    }

    /** The name for {@code --demo}. */
    String storyName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<DemoReader> readers(CardMaker maker) {
        return readers.apply(maker);
    }

    private static List<DemoReader> one(SimulatedCard card) {
        return List.of(new DemoReader(Readers.FIRST, card, DemoReaderModel.OMNIKEY_3121.properties()));
    }
}
