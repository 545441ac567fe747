package org.raworkbench.inspection.tests.cards;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** One application of a synthetic card. */
public interface Applet {

    Response NOT_FOUND = new Response(Bytes.empty(), 0x6A82);
    Response NOT_SUPPORTED = new Response(Bytes.empty(), 0x6D00);

    Bytes aid();

    /** The answer to its selection. */
    Bytes fci();

    /** The complete answer to a command, however long; the card cuts it into parts. */
    Response answer(Apdu command);

    static Response ok(Bytes data) {
        return new Response(data, 0x9000);
    }

    static Response sw(int sw) {
        return new Response(Bytes.empty(), sw);
    }
}
