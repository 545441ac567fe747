package org.raworkbench.inspection;

import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Where a {@link CardProfile} puts what it found. */
@ProviderType
public interface CardContent {

    /** The application answered; {@code detail} is a label or version that it states itself, may be empty. */
    void application(Bytes aid, String detail);

    /**
     * A certificate. The bytes may be anything: what cannot be parsed becomes an unreadable certificate, not an error.
     *
     * @param container where it is stored, in words that name the place in the card
     */
    void certificate(String container, Bytes der);

    /**
     * There is a certificate, or a place for one, that could not be read.
     *
     * @param container where it is stored, as for {@link #certificate}
     * @param reason why, in one sentence
     */
    void unreadableCertificate(String container, String reason);

    /**
     * The answer to a VERIFY without data, or what another command told about tries.
     *
     * @param reference the reference in the card, 0 to 255
     * @param name its name for people
     */
    void counter(int reference, String name, OptionalInt triesLeft, RetryCounter.State state);

    /** Reads the status word of a VERIFY without data (ISO/IEC 7816-4:2020, 11.6.6) and notes the counter. */
    void counterFromVerify(int reference, String name, int sw);

    /** Something the chip says about itself that is worth showing. */
    void fact(String name, String value);

    /** Something was looked for and could not be read. */
    void problem(String place, Reason reason, String text);
}
