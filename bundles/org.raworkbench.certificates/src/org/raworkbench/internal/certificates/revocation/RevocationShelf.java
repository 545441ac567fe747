package org.raworkbench.internal.certificates.revocation;

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

    /** A list together with its entry for a certificate. */
    record Listed(RevocationList list, RevokedEntry entry) {
    }

    /** The newest entry for {@code certificate}, in whatever list. */
    Optional<Listed> entry(X509Certificate certificate) {
        return lists.stream().sorted(Comparator.comparing(RevocationList::thisUpdate).reversed())
                .flatMap(list -> list.entry(certificate).map(entry -> new Listed(list, entry)).stream()).findFirst();
    }

    /** The newest list of {@code issuer}, current at {@code at} where there is one. */
    Optional<RevocationList> newest(X500Principal issuer, Instant at) {
        return lists.stream().filter(list -> list.issuer().equals(issuer)).max(
                Comparator.comparing((RevocationList list) -> list.currentAt(at)).thenComparing(list -> !list.delta())
                        .thenComparing(RevocationList::thisUpdate));
    }
}
