package org.raworkbench.internal.logs.scan.literal;

/**
 * Bytes to look for, where a letter may be of either case.
 *
 * @param values what each byte is after its mask
 * @param masks  {@code 0xFF}, or {@code 0xDF} for an ASCII letter of either case
 */
public record Literal(byte[] values, byte[] masks) {

    public int length() {
        return values.length;
    }

    /** Whether it is at {@code at} of {@code block}; the block has to be long enough. */
    boolean isAt(byte[] block, int at) {
        for (int each = 0; each < values.length; each++) {
            if ((byte) (block[at + each] & masks[each]) != values[each]) {
                return false;
            }
        }
        return true;
    }

    /** How rare it is in logs; the rarest of several is the best to look for. */
    public int rarity() {
        int rarity = 0;
        for (int each = 0; each < values.length; each++) {
            rarity += ByteRarity.of(values[each], masks[each]);
        }
        return rarity;
    }
}
