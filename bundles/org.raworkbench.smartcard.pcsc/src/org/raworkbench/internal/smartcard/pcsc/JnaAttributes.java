package org.raworkbench.internal.smartcard.pcsc;

import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;

/**
 * SCardGetAttrib through JNA, on a handle that the JDK opened with the same library. Handles are as long as a pointer,
 * DWORD as long as C's long on Linux and Windows; on macOS it is shorter, which does no harm to these calls. Tried on
 * Linux only.
 */
final class JnaAttributes implements Attributes {

    /** pcsc-lite refuses buffers longer than 264 bytes. */
    private static final int LONGEST = 256;
    private static final int SUCCESS = 0;

    private final Function function;

    JnaAttributes(String library) {
        function = NativeLibrary.getInstance(library).getFunction("SCardGetAttrib");
    }

    @Override
    public Optional<Bytes> read(long card, int number) {
        byte[] value = new byte[LONGEST];
        NativeLongByReference length = new NativeLongByReference(new NativeLong(LONGEST));
        int code = function.invokeInt(new Object[] { card, new NativeLong(number), value, length });
        long read = length.getValue().longValue() & 0xFFFF_FFFFL;
        return code == SUCCESS && read > 0 && read <= LONGEST ? Optional.of(Bytes.of(value, 0, (int) read))
                : Optional.empty();
    }
}
