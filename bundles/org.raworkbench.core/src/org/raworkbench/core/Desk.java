package org.raworkbench.core;

import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one shared, observable state: the current visit (one person, one card, one problem), its evidence and its
 * findings. An OSGi service. Views and engines meet here and nowhere else.
 *
 * <p>All methods may be called from any thread and return at once; examiners run on the desk's own thread.
 */
@ProviderType
public interface Desk {

    /** The state at this moment. */
    DeskState state();

    /** Adds a piece of evidence to the visit; the examiners run afterwards and listeners hear of both. */
    void add(Evidence evidence);

    /** Takes away what {@code subject} has of {@code type}, history included. */
    void remove(Class<? extends Evidence> type, String subject);

    /** Ends the current visit and begins an empty one. */
    void newVisit();

    /**
     * Calls {@code listener} with the present state and then with each new one, in order, on the desk's thread. The
     * listener must be quick and must not wait for the user interface.
     */
    Subscription listen(Consumer<DeskState> listener);
}
