package org.raworkbench.inspection;

import java.util.List;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;

/**
 * How one kind of card application is recognised and read. Register an implementation as an OSGi service and every
 * inspection knows it; the ones that come with the workbench are made the same way.
 *
 * <p>A profile is stateless. It is called on the thread that owns the reader, inside a transaction, and may send only
 * what {@link org.raworkbench.smartcard.ReadOnlyPolicy} allows. It sends VERIFY without data only to an application that
 * it has recognised and whose documentation says that this consumes no try.
 */
public interface CardProfile {

    /** The application's name in the field's terms: "PIV", "PKCS#15". */
    String name();

    /**
     * Application identifiers to select, the likeliest first; a right-truncated identifier is allowed. Empty for a
     * profile that is recognised in another way.
     */
    List<Bytes> applicationIdentifiers();

    /**
     * How soon this profile is tried, lower values first. The ones that come with the workbench use 100 (PIV), 200
     * (PKCS#15) and upwards.
     */
    default int order() {
        return 1_000;
    }

    /**
     * Reads the application that was just selected. What is found is told to {@code content} piece by piece, so that
     * it is kept even when a later piece fails.
     *
     * @param selected the answer to the SELECT
     * @throws SmartcardException when the card cannot be talked to any more; a status word that only says "not there" is
     *         no reason to throw
     */
    void read(CardConnection card, Response selected, CardContent content) throws SmartcardException;

    /**
     * Reads what is worth showing but says nothing about identity: called right after {@link #read} where that brought
     * certificates, once their snapshot has been handed out. The application is still selected.
     *
     * @throws SmartcardException as for {@link #read}
     */
    default void readDetails(CardConnection card, CardContent content) throws SmartcardException {
        // most applications have no more to say
    }
}
