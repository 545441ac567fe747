/**
 * What there is to say about certificates: findings about one, about the pair on a card, about a renewal, and why a card
 * signs in but does not sign. All ids begin with {@code certificate-status.}; dates and roles of certificates that were
 * only read from a card and not checked here are the business of card inspection, whose ids differ.
 *
 * <p>Ids never change their meaning. After the prefix comes the role, {@code authentication}, {@code signing},
 * {@code both} or {@code other}, and then {@code expired}, {@code expiring}, {@code renewal-open},
 * {@code not-yet-valid}, {@code revoked}, {@code revoked-later}, {@code untrusted}, {@code invalid}, {@code missing},
 * {@code several}, {@code short-key}, {@code weak-digest}, {@code key-usage-ends}, {@code key-usage-ended},
 * {@code key-usage-not-critical}, {@code policy-mismatch}, {@code container-mismatch}, {@code test-environment},
 * {@code not-the-published-authority}, {@code directory-pointer}, {@code chain-unchecked},
 * {@code revocation-unknown}, {@code details-only}. Without a role there are {@code unreadable}, {@code duplicate},
 * {@code pair.different-holders}, {@code clock-wrong}, {@code renewed}, {@code unchanged}, and under
 * {@code signing-path.} one for each documented cause: {@code middleware}, {@code certificate},
 * {@code certificate-cleared}, {@code windows-key-storage}, {@code reader-firmware} and {@code not-looked-at}.
 */
package org.raworkbench.internal.certificates.examine;
