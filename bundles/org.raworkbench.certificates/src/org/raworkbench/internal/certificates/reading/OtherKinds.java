package org.raworkbench.internal.certificates.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people take for a certificate because it lies beside one: recognised by its outermost elements. */
final class OtherKinds {

    private static final int INTEGER = 0x02;
    private static final int OCTET_STRING = 0x04;
    private static final int ATTRIBUTES = 0xA0;
    private static final int ENOUGH = 4;

    private OtherKinds() {
    }

    /** Key of the sentence that says what {@code der} is; empty when it may be a certificate or a list. */
    static Optional<String> of(byte[] der, DerElement outer) {
        List<Integer> tags = tags(der, outer);
        if (starts(tags, INTEGER, DerElement.SEQUENCE, OCTET_STRING)) {
            return Optional.of("privateKey.only"); // RFC 5208, 5
        }
        if (starts(tags, INTEGER, DerElement.SEQUENCE)) {
            return Optional.of("pkcs12"); // RFC 7292, 4
        }
        if (starts(tags, INTEGER)) {
            return Optional.of("privateKey.only"); // RFC 8017, A.1.2; RFC 5915, 3
        }
        Optional<DerElement> first = DerElement.at(der, outer.content(), der.length)
                .filter(found -> found.tag() == DerElement.SEQUENCE);
        // A request (RFC 2986, 4.1) has neither an algorithm nor a validity before its key.
        return first.filter(content -> starts(tags(der, content), INTEGER, DerElement.SEQUENCE, DerElement.SEQUENCE,
                ATTRIBUTES)).map(content -> "request");
    }

    private static boolean starts(List<Integer> tags, Integer... wanted) {
        return tags.size() >= wanted.length && tags.subList(0, wanted.length).equals(List.of(wanted));
    }

    /** Tags of the first elements in {@code parent}. */
    private static List<Integer> tags(byte[] der, DerElement parent) {
        int limit = (int) Math.min(der.length, parent.end());
        List<Integer> tags = new ArrayList<>();
        Optional<DerElement> next = DerElement.at(der, parent.content(), limit);
        while (next.isPresent() && tags.size() < ENOUGH) {
            tags.add(next.get().tag());
            next = next.get().fits(limit) ? DerElement.at(der, (int) next.get().end(), limit) : Optional.empty();
        }
        return tags;
    }
}
