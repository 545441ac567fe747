package org.raworkbench.inspection.tests.cards;

import org.raworkbench.smartcard.Bytes;

/**
 * A command as a card receives it.
 *
 * @param le expected length: 0 none, 256 or 65,536 for "as much as there is"
 */
public record Apdu(int cla, int ins, int p1, int p2, Bytes data, int le, boolean extended) {

    static Apdu parse(Bytes raw) {
        int cla = raw.at(0);
        int ins = raw.at(1);
        int p1 = raw.at(2);
        int p2 = raw.at(3);
        int length = raw.length();
        if (length == 4) {
            return new Apdu(cla, ins, p1, p2, Bytes.empty(), 0, false);
        }
        if (length == 5) {
            return new Apdu(cla, ins, p1, p2, Bytes.empty(), raw.at(4) == 0 ? 256 : raw.at(4), false);
        }
        if (raw.at(4) != 0) {
            int lc = raw.at(4);
            int le = length == 5 + lc ? 0 : raw.at(5 + lc) == 0 ? 256 : raw.at(5 + lc);
            return new Apdu(cla, ins, p1, p2, raw.slice(5, 5 + lc), le, false);
        }
        int first = raw.at(5) << 8 | raw.at(6);
        if (length == 7) {
            return new Apdu(cla, ins, p1, p2, Bytes.empty(), first == 0 ? 65_536 : first, true);
        }
        int le = length == 7 + first ? 0 : raw.at(7 + first) << 8 | raw.at(8 + first);
        return new Apdu(cla, ins, p1, p2, raw.slice(7, 7 + first), length > 7 + first && le == 0 ? 65_536 : le, true);
    }

    public boolean isVerify() {
        return ins == 0x20;
    }
}
