package org.raworkbench.internal.workstation.raw;

import java.util.OptionalLong;

/**
 * One value of the Windows registry.
 *
 * @param type {@code REG_SZ}, {@code REG_DWORD} and so on
 * @param text as {@code reg query} writes it; numbers in hexadecimal with {@code 0x}
 */
public record RegistryValue(String type, String text) {

    /** The value of a number; empty for everything else. */
    public OptionalLong number() {
        try {
            return text.startsWith("0x") ? OptionalLong.of(Long.parseLong(text.substring(2), 16))
                    : OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
