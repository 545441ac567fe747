package org.raworkbench.internal.inspection.examine;

/**
 * The findings about cards. Ids never change their meaning. ROLE is {@code authentication}, {@code signing} or, for
 * {@code expired} alone, {@code other}.
 *
 * <table>
 * <caption>Findings</caption>
 * <tr><th>id</th><th>severity</th><th>meaning</th></tr>
 * <tr><td>card.fit</td><td>OK</td><td>both certificates valid, passcode not blocked, nothing worse than a note</td></tr>
 * <tr><td>card.absent</td><td>UNKNOWN</td><td>no card in the reader</td></tr>
 * <tr><td>card.mute</td><td>ERROR</td><td>something is in the reader that does not answer</td></tr>
 * <tr><td>card.in-use</td><td>WARNING</td><td>another program holds or keeps resetting the card</td></tr>
 * <tr><td>card.removed</td><td>WARNING</td><td>taken out while being read</td></tr>
 * <tr><td>card.unread</td><td>UNKNOWN</td><td>what is on the card could not be read, so it cannot be judged</td></tr>
 * <tr><td>card.read-partly</td><td>INFO</td><td>something of less weight could not be read</td></tr>
 * <tr><td>card.blank</td><td>ERROR</td><td>no application, or no certificate in any</td></tr>
 * <tr><td>card.unknown</td><td>UNKNOWN</td><td>nothing about it is recognised</td></tr>
 * <tr><td>cards.several</td><td>WARNING</td><td>cards in two readers at once, a cause of ERR1002</td></tr>
 * <tr><td>series.blocked</td><td>ERROR, WARNING</td><td>the series is out of use; WARNING when it will be, or when the
 * series is only likely</td></tr>
 * <tr><td>series.doubtful</td><td>WARNING</td><td>chip and back of the card contradict each other</td></tr>
 * <tr><td>series.unknown</td><td>INFO</td><td>look at the back of the card</td></tr>
 * <tr><td>virtual.vendor</td><td>WARNING</td><td>a virtual smartcard that its vendor supports, not NHS England</td></tr>
 * <tr><td>pin.blocked</td><td>ERROR</td><td>no try left</td></tr>
 * <tr><td>pin.last-try</td><td>WARNING</td><td>one try left</td></tr>
 * <tr><td>pin.verified</td><td>INFO</td><td>entered at this moment, so the card hides the tries</td></tr>
 * <tr><td>pin.unknown</td><td>INFO</td><td>the card does not tell the tries</td></tr>
 * <tr><td>puk.blocked</td><td>WARNING</td><td>no try left for the unblocking code</td></tr>
 * <tr><td>certificate.ROLE.missing</td><td>ERROR</td><td>no certificate for this use</td></tr>
 * <tr><td>certificate.ROLE.expired</td><td>ERROR; INFO for other</td><td>past its last day</td></tr>
 * <tr><td>certificate.ROLE.expiring</td><td>WARNING, INFO</td><td>within 30 days; within the renewal window</td></tr>
 * <tr><td>certificate.ROLE.not-yet-valid</td><td>ERROR</td><td>before its first day (or the clock is wrong)</td></tr>
 * <tr><td>certificate.unreadable</td><td>UNKNOWN</td><td>a certificate could not be read or parsed</td></tr>
 * <tr><td>certificate.duplicate-role</td><td>WARNING, INFO</td><td>two for the same use; INFO when the other one is past
 * its time</td></tr>
 * <tr><td>certificate.uuid-mismatch</td><td>ERROR</td><td>certificates of different people</td></tr>
 * <tr><td>certificate.uuid-missing</td><td>UNKNOWN</td><td>no certificate names a 12-digit UUID</td></tr>
 * <tr><td>atr.wrong-checksum, atr.malformed</td><td>WARNING</td><td>the answer to reset is damaged</td></tr>
 * </table>
 */
final class FindingIds {

    static final String CARD_FIT = "card.fit";
    static final String CARD_ABSENT = "card.absent";
    static final String CARD_MUTE = "card.mute";
    static final String CARD_IN_USE = "card.in-use";
    static final String CARD_REMOVED = "card.removed";
    static final String CARD_UNREAD = "card.unread";
    static final String CARD_READ_PARTLY = "card.read-partly";
    static final String CARD_BLANK = "card.blank";
    static final String CARD_UNKNOWN = "card.unknown";
    static final String CARDS_SEVERAL = "cards.several";
    static final String SERIES_BLOCKED = "series.blocked";
    static final String SERIES_DOUBTFUL = "series.doubtful";
    static final String SERIES_UNKNOWN = "series.unknown";
    static final String VIRTUAL_VENDOR = "virtual.vendor";
    static final String PIN_BLOCKED = "pin.blocked";
    static final String PIN_LAST_TRY = "pin.last-try";
    static final String PIN_VERIFIED = "pin.verified";
    static final String PIN_UNKNOWN = "pin.unknown";
    static final String PUK_BLOCKED = "puk.blocked";
    static final String CERTIFICATE_UNREADABLE = "certificate.unreadable";
    static final String CERTIFICATE_DUPLICATE_ROLE = "certificate.duplicate-role";
    static final String CERTIFICATE_UUID_MISMATCH = "certificate.uuid-mismatch";
    static final String CERTIFICATE_UUID_MISSING = "certificate.uuid-missing";
    static final String ATR_WRONG_CHECKSUM = "atr.wrong-checksum";
    static final String ATR_MALFORMED = "atr.malformed";

    private FindingIds() {
    }

    /** {@code certificate.signing.expired} and the like. */
    static String certificate(String role, String state) {
        return "certificate." + role + "." + state;
    }
}
