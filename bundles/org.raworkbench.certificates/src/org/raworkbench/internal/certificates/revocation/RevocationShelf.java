package org.raworkbench.internal.certificates.revocation;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.util.Selector;

/** The revocation lists at hand. Immutable. */
public final class RevocationShelf {

    private final List<RevocationList> lists;

    public RevocationShelf(List<RevocationList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** This shelf and more lists. */
    public RevocationShelf with(Collection<RevocationList> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<RevocationList> all = new ArrayList<>(lists);
        all.addAll(more);
        return new RevocationShelf(all);
    }

    public boolean isEmpty() {
        return lists.isEmpty();
    }

    public List<RevocationList> lists() {
        return lists;
    }

    /** The lists that {@code selector} wants, as path validation wants to see them for {@code certificate}. */
    Collection<X509CRL> matches(Selector<X509CRL> selector, X509Certificate certificate, Instant at) {
        List<X509CRL> matches = new ArrayList<>();
        for (RevocationList list : lists) {
            ListView view = new ListView(list, certificate, at);
            if (selector.match(view)) {
                matches.add(view);
            }
        }
        return matches;
    }

    /** Whether {@code list} has an entry for {@code certificate}, whoever signed the list. */
    public boolean names(RevocationList list, X509Certificate certificate) {
        return list.entry(certificate).isPresent();
    }

    /**
     * The lists by which {@code certificate} is revoked at {@code at}. Being on hold ends when a newer list does not name the
     * certificate any more; every other reason is for ever.
     */
    RevocationShelf revoking(X509Certificate certificate, Instant at) {
        boolean takenBack = lists.stream().flatMap(list -> list.entry(certificate).stream())
                .anyMatch(entry -> entry.reason().equals("removeFromCRL"));
        Optional<RevocationList> newest = newest(certificate.getIssuerX500Principal(), at);
        return new RevocationShelf(lists.stream()
                .filter(list -> list.entry(certificate).filter(entry -> entry.countsAt(at))
                        .filter(entry -> switch (entry.reason()) {
                        case "removeFromCRL" -> false;
                        case "certificateHold" -> !takenBack && newest.filter(list::equals).isPresent();
                        default -> true;
                        }).isPresent())
                .toList());
    }

    /** A list together with its entry for a certificate. */
    record Listed(RevocationList list, RevokedEntry entry) {
    }

    /** The newest entry for {@code certificate}, in a list that was verified where there is one. */
    Optional<Listed> entry(X509Certificate certificate) {
        return lists.stream()
                .sorted(Comparator.comparing(RevocationList::verified).thenComparing(RevocationList::thisUpdate).reversed())
                .flatMap(list -> list.entry(certificate).map(entry -> new Listed(list, entry)).stream()).findFirst();
    }

    /** The newest list of {@code issuer}, current at {@code at} where there is one. */
    Optional<RevocationList> newest(X500Principal issuer, Instant at) {
        return lists.stream().filter(list -> list.issuer().equals(issuer)).max(
                Comparator.comparing((RevocationList list) -> list.currentAt(at)).thenComparing(list -> !list.delta())
                        .thenComparing(RevocationList::thisUpdate));
    }

    /** The same, of those that were found signed with {@code key} or whoever else may sign it; all when there are none. */
    Optional<RevocationList> newest(X500Principal issuer, PublicKey key, Instant at) {
        RevocationShelf proven = new RevocationShelf(lists.stream().filter(list -> list.issuer().equals(issuer))
                .filter(list -> list.signedBy(key) || list.verified()).toList());
        return proven.newest(issuer, at).or(() -> newest(issuer, at));
    }
}
