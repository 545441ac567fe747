package org.raworkbench.internal.certificates.ui.model;

import java.nio.file.Path;
import java.util.List;

import org.raworkbench.certificates.TrustMaterial;

/**
 * What certificates are checked against on this desk.
 *
 * @param anchors files and folders with the authorities that are trusted by decision
 * @param intermediates files and folders with other authorities
 * @param revocationLists files and folders with revocation lists
 * @param online whether the addresses in the certificates of a card are asked for revocation
 * @param proxy how they are reached
 */
public record CheckSettings(List<Path> anchors, List<Path> intermediates, List<Path> revocationLists, boolean online,
        ProxyChoice proxy) {

    /** Nothing to check against, and nobody is asked. */
    public static final CheckSettings NONE = new CheckSettings(List.of(), List.of(), List.of(), false,
            ProxyChoice.OF_THE_SYSTEM);

    public CheckSettings {
        anchors = List.copyOf(anchors);
        intermediates = List.copyOf(intermediates);
        revocationLists = List.copyOf(revocationLists);
    }

    TrustMaterial material() {
        return TrustMaterial.of(anchors, intermediates, revocationLists);
    }
}
