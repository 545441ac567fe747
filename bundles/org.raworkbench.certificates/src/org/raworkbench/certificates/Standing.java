package org.raworkbench.certificates;

/**
 * The one word about a certificate. Where several apply, the first in this order is said, because it is the one that
 * decides what the desk has to do:
 *
 * <ol>
 * <li>{@link #UNREADABLE}, {@link #REVOKED}, {@link #INVALID}, {@link #UNTRUSTED}: new dates would not help;
 * <li>{@link #EXPIRED}, {@link #NOT_YET_VALID}, {@link #EXPIRING}: facts of the dates, said even when the chain could not
 * be checked;
 * <li>{@link #UNKNOWN}: nothing speaks against it, but the chain or the requested revocation check could not be decided;
 * <li>{@link #VALID}: a claim, made only when the chain was validated to a trust anchor and every revocation check that
 * was asked for gave an answer.
 * </ol>
 */
public enum Standing {
    /** Within its dates, chained to a trust anchor, not revoked as far as that was asked for. */
    VALID,
    /** As far as its own dates go usable, for not more than 30 days. */
    EXPIRING,
    /** Its notAfter has passed. */
    EXPIRED,
    /** Its notBefore has not come yet, or the clock is wrong. */
    NOT_YET_VALID,
    /** Its issuer has withdrawn it. */
    REVOKED,
    /** No chain leads from it to one of the given trust anchors. */
    UNTRUSTED,
    /** There is a chain, and it breaks a rule: a signature, a constraint, a policy, a revoked or expired authority. */
    INVALID,
    /** Could not be decided. */
    UNKNOWN,
    /** Could not be read as a certificate. */
    UNREADABLE
}
