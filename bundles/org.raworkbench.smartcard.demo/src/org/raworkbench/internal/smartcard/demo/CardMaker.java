package org.raworkbench.internal.smartcard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

/** Makes and personalises simulated cards as of one day. */
final class CardMaker {

    private static final int AGE_IN_DAYS = 200;
    private static final Bytes AUTHENTIC = Bytes.ofHex("A0000000770100700A1000F100000100");
    /** Room that a maker leaves in the directory files. */
    private static final int ROOMY = 512;

    private final LocalDate today;
    private final Optional<Boolean> extendedLength;
    private final DemoAuthority authority = new DemoAuthority();

    /**
     * @param now the story's instant; only its day in UTC counts
     * @param extendedLength whether made-up cards understand extended length fields; empty leaves it to the story
     */
    CardMaker(Instant now, Optional<Boolean> extendedLength) {
        this.today = now.atZone(ZoneOffset.UTC).toLocalDate();
        this.extendedLength = extendedLength;
    }

    /** Both certificates, issued 200 days ago. */
    CardHolder healthy(DemoPerson person) {
        return holder(person, Validity.issuedOn(today.minusDays(AGE_IN_DAYS)));
    }

    /** A signing certificate that ends in so many days, and an authentication certificate that does not. */
    CardHolder signingEndsIn(int days) {
        return holder(DemoPerson.USER, Validity.endingOn(today.plusDays(days)));
    }

    private CardHolder holder(DemoPerson person, Validity signing) {
        Validity authentication = Validity.issuedOn(today.minusDays(AGE_IN_DAYS));
        return new CardHolder(person.card(), Optional.of(authority.authentication(person, authentication)),
                Optional.of(authority.signing(person, signing)));
    }

    SimulatedCard piv(CardHolder holder, int triesLeft, boolean extended) {
        return piv(holder, triesLeft, synthetic(extended));
    }

    SimulatedCard pkcs15(CardHolder holder, int triesLeft, boolean extended) {
        return files(holder, triesLeft, new Pkcs15Files(Pkcs15Files.PKCS15, "RA Workbench demo card", 0),
                synthetic(extended));
    }

    /** The chip of a card of series 5 or 6. What such a card has in it is not public: a generic PKCS#15 application. */
    SimulatedCard jcop41() {
        return files(healthy(DemoPerson.USER), Passcode.MOST_TRIES,
                new Pkcs15Files(Pkcs15Files.PKCS15, "RA Workbench demo JCOP41", 0), AtrOfCard.JCOP41);
    }

    /** A card with the AuthentIC application, laid out as PKCS#15. */
    SimulatedCard oberthur() {
        return files(healthy(DemoPerson.USER), Passcode.MOST_TRIES,
                new Pkcs15Files(AUTHENTIC, "RA Workbench demo AuthentIC", ROOMY), AtrOfCard.COSMO_V7);
    }

    SimulatedCard wrongChecksum() {
        return piv(healthy(DemoPerson.USER), Passcode.MOST_TRIES, synthetic(true).withWrongChecksum());
    }

    /** A chip without any application. */
    SimulatedCard blank() {
        return SimulatedCard.answering(synthetic(true), new CardSystem(SecurityDomain.blank(), List.of()),
                Optional.empty());
    }

    private static SimulatedCard piv(CardHolder holder, int triesLeft, AtrOfCard atr) {
        Passcode passcode = new Passcode(PivApplet.PIN_REFERENCE, triesLeft);
        return card(holder, atr, new PivApplet(holder, passcode), passcode);
    }

    private static SimulatedCard files(CardHolder holder, int triesLeft, Pkcs15Files layout, AtrOfCard atr) {
        Passcode passcode = Pkcs15Files.passcode(triesLeft);
        return card(holder, atr, layout.of(holder, passcode), passcode);
    }

    private static SimulatedCard card(CardHolder holder, AtrOfCard atr, CardApplet applet, Passcode passcode) {
        SecurityDomain issuer = SecurityDomain.issued(holder.number().slice(2, 6));
        return SimulatedCard.answering(atr, new CardSystem(issuer, List.of(applet)), Optional.of(passcode));
    }

    private AtrOfCard synthetic(boolean extended) {
        return AtrOfCard.synthetic(extendedLength.orElse(extended));
    }
}
