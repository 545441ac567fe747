package org.raworkbench.smartcard;

import java.util.Objects;

/**
 * A command APDU (ISO/IEC 7816-4:2020, 5.2).
 *
 * @param cla class byte, 0 to 255
 * @param ins instruction byte, 0 to 255
 * @param p1 first parameter, 0 to 255
 * @param p2 second parameter, 0 to 255
 * @param data the command data, at most 65,535 bytes
 * @param ne the largest number of response bytes wanted, 0 (none) to 65,536; 256 stands for "as much as a short answer
 *        holds"
 */
public record Command(int cla, int ins, int p1, int p2, Bytes data, int ne) {

    /** The largest answer to a short command. */
    public static final int SHORT_NE = 256;
    /** The largest answer to an extended command. */
    public static final int EXTENDED_NE = 65_536;

    public Command {
        Objects.requireNonNull(data, "data");
        if (((cla | ins | p1 | p2) & ~0xFF) != 0 || data.length() > 0xFFFF || ne < 0 || ne > EXTENDED_NE) {
            throw new IllegalArgumentException("no command APDU: %X %X %X %X, %d data bytes, Ne %d".formatted(cla, ins,
                    p1, p2, data.length(), ne));
        }
    }

    /** SELECT by application identifier, first occurrence, with an answer (ISO/IEC 7816-4:2020, 11.2.2). */
    public static Command select(Bytes aid) {
        return new Command(0x00, 0xA4, 0x04, 0x00, aid, SHORT_NE);
    }

    /** Whether this command needs extended length fields. */
    public boolean isExtended() {
        return data.length() > 255 || ne > SHORT_NE;
    }

    /** The same command with another Ne. */
    public Command withNe(int newNe) {
        return new Command(cla, ins, p1, p2, data, newNe);
    }

    /** The encoded command, short where that is enough. */
    public Bytes encoded() {
        int nc = data.length();
        boolean extended = isExtended();
        byte[] out = new byte[4 + (nc == 0 ? 0 : (extended ? 3 : 1) + nc)
                + (ne == 0 ? 0 : extended ? (nc == 0 ? 3 : 2) : 1)];
        out[0] = (byte) cla;
        out[1] = (byte) ins;
        out[2] = (byte) p1;
        out[3] = (byte) p2;
        int at = 4;
        if (nc > 0) {
            if (extended) {
                out[at++] = 0;
                out[at++] = (byte) (nc >> 8);
            }
            out[at++] = (byte) nc;
            System.arraycopy(data.toArray(), 0, out, at, nc);
            at += nc;
        }
        if (ne > 0) {
            if (extended) {
                if (nc == 0) {
                    out[at++] = 0;
                }
                out[at++] = (byte) (ne >> 8);
            }
            out[at] = (byte) ne;
        }
        return Bytes.of(out);
    }

    /** The encoded command with its data masked as in {@link ReadOnlyPolicy#masked}: fit for messages and logs. */
    @Override
    public String toString() {
        return ReadOnlyPolicy.masked(this);
    }
}
