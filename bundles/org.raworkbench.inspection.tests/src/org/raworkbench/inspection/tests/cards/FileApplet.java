package org.raworkbench.inspection.tests.cards;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/**
 * A synthetic application that consists of files.
 *
 * @param pinReference the passcode that VERIFY without data answers about; -1 for none
 */
public record FileApplet(Bytes aid, FileSystem files, int pinReference) implements Applet {

    @Override
    public Bytes fci() {
        files.enter("3F00");
        return Der.tlv("6F", Der.tlv("84", aid));
    }

    @Override
    public Response answer(Apdu command) {
        return command.isVerify() ? Applet.sw(command.p2() == pinReference ? 0x63C3 : 0x6A88) : files.answer(command);
    }
}
