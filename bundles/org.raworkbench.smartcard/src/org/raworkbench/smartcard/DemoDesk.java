package org.raworkbench.smartcard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** The switch of the demo desk: simulated readers with cards that tell a known story. An OSGi service. */
@ProviderType
public interface DemoDesk {

    /**
     * One story.
     *
     * @param name the name for {@code --demo}, for instance {@code signing-expired}
     * @param title a few words for a menu
     * @param story one sentence: what the card is and what a person should see
     */
    record DemoCard(String name, String title, String story) {
    }

    /** All stories in the order of the menu. */
    List<DemoCard> cards();

    /**
     * Puts the simulated reader (or readers) of a story on the desk instead of what was shown before.
     *
     * @param now the instant the story is told for: a certificate that expires in 20 days does so 20 days after it
     * @throws IllegalArgumentException when there is no story of that name
     */
    void show(String name, Instant now);

    /** Takes all simulated readers away. */
    void leave();

    /** Name of the story on the desk. */
    Optional<String> shown();

    /**
     * Certificates (DER) of the authority that issues the certificates on demo cards. They are worth nothing: whoever uses
     * them trusts them for demo cards only.
     */
    List<Bytes> authorities();

    /** Revocation lists (DER) of that authority as of {@code at}. */
    List<Bytes> revocationLists(Instant at);
}
