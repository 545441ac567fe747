/**
 * What there is to say about certificates: findings about one, about the pair on a card, about a renewal, and why a card
 * signs in but does not sign. All ids begin with {@code certificate-status.}; dates and roles of certificates that were
 * only read from a card and not checked here are the business of card inspection, whose ids differ.
 */
package org.raworkbench.internal.certificates.examine;
