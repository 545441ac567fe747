package org.raworkbench.certificates;

import java.nio.file.Path;
import java.util.List;

import org.raworkbench.smartcard.Bytes;

/**
 * What certificates are checked against. Files may be DER, PEM or PKCS#7 and hold several; folders are searched.
 *
 * @param anchors certificates that are trusted by decision
 * @param anchorCertificates the same as bytes (DER), for anchors that are no files
 * @param intermediates certificates of authorities that help to build chains and are not trusted by themselves
 * @param revocationLists revocation lists (CRLs); giving any asks for revocation to be checked
 */
public record TrustMaterial(List<Path> anchors, List<Bytes> anchorCertificates, List<Path> intermediates,
        List<Path> revocationLists) {

    /** Nothing to check against. */
    public static final TrustMaterial NONE = new TrustMaterial(List.of(), List.of(), List.of(), List.of());

    public TrustMaterial {
        anchors = List.copyOf(anchors);
        anchorCertificates = List.copyOf(anchorCertificates);
        intermediates = List.copyOf(intermediates);
        revocationLists = List.copyOf(revocationLists);
    }

    /** Material from files and folders. */
    public static TrustMaterial of(List<Path> anchors, List<Path> intermediates, List<Path> revocationLists) {
        return new TrustMaterial(anchors, List.of(), intermediates, revocationLists);
    }
}
