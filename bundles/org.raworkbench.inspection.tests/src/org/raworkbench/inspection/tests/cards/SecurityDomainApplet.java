package org.raworkbench.inspection.tests.cards;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** A synthetic GlobalPlatform security domain, selected by its identifier or by none. */
public final class SecurityDomainApplet implements Applet {

    @Override
    public Bytes aid() {
        return Bytes.ofHex("A000000151000000");
    }

    @Override
    public Bytes fci() {
        return Der.tlv("6F", Der.tlv("84", aid()), Der.tlv("A5", Der.hex("9F6501FF")));
    }

    @Override
    public Response answer(Apdu command) {
        if (command.ins() != 0xCA) {
            return NOT_SUPPORTED;
        }
        return switch (command.p1() << 8 | command.p2()) {
            case 0x9F7F -> Applet.ok(Der.tlv("9F7F", Bytes.of(new byte[42])));
            case 0x0066 -> Applet.ok(Der.tlv("66", Der.tlv("73", Der.hex("06072A864886FC6B01"))));
            case 0x0042 -> Applet.ok(Der.hex("42021122"));
            case 0x0045 -> Applet.ok(Der.hex("45021122"));
            default -> Applet.sw(0x6A88);
        };
    }
}
