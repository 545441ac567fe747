package org.raworkbench.internal.certificates.path;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bouncycastle.jcajce.PKIXCertStore;
import org.bouncycastle.util.Selector;

/**
 * The certificates of authorities for one search. It counts how often it is asked: in a heap of certificates that certify
 * each other the number of possible chains grows without bound.
 */
final class AuthorityStore implements PKIXCertStore<Certificate> {

    /** Too many chains are possible. */
    static final class SearchTooWideException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_QUESTIONS = 10_000;

    private final List<X509Certificate> authorities;
    private int questions;

    AuthorityStore(List<X509Certificate> authorities) {
        this.authorities = authorities;
    }

    @Override
    public Collection<Certificate> getMatches(Selector<Certificate> selector) {
        if (++questions > MOST_QUESTIONS) {
            throw new SearchTooWideException();
        }
        List<Certificate> matches = new ArrayList<>();
        for (X509Certificate authority : authorities) {
            if (selector == null || selector.match(authority)) {
                matches.add(authority);
            }
        }
        return matches;
    }
}
