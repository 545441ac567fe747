package org.raworkbench.internal.inspection.profiles;

import java.util.Optional;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.internal.inspection.tlv.TlvSequence;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** What the answer to a SELECT by name says (ISO/IEC 7816-4:2020, 11.2.2 and 12.2.2). */
final class SelectedApplication {

    private final TlvSequence answer;

    SelectedApplication(Response selected) {
        answer = TlvReader.read(selected.data());
    }

    /** The name that the card gives the application: DF name of the FCI, or AID of the application template. */
    Optional<Bytes> aid() {
        return answer.find(0x6F, 0x84).or(() -> answer.find(0x62, 0x84)).or(() -> answer.find(0x61, 0x4F))
                .or(() -> answer.find(0x6F, 0x61, 0x4F)).map(Tlv::value)
                .filter(aid -> aid.length() >= 5 && aid.length() <= 16);
    }

    /** The label of the application template (tag 50). */
    String label() {
        return answer.find(0x61, 0x50).or(() -> answer.find(0x6F, 0x50)).or(() -> answer.find(0x6F, 0xA5, 0x50))
                .map(Tlv::asText).orElse("");
    }
}
