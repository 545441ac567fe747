package org.raworkbench.smartcard.pcsc.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.locks.LockSupport;

/**
 * Another program that is in the way: connects to the reader in its second argument, exclusively ({@code exclusive}) or
 * with a transaction ({@code transaction}), says {@code HOLDING}, and lets go when its input ends.
 */
final class HolderProgram {

    private static final int EXCLUSIVE = 1;
    private static final int SHARED = 2;
    private static final int T0_OR_T1 = 3;
    private static final int MOST_TRIES = 100;

    private HolderProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        Class<?> functions = Class.forName("sun.security.smartcardio.PCSC");
        long context = (long) open(functions, "SCardEstablishContext", int.class).invoke(null, 0);
        boolean exclusive = arguments[0].equals("exclusive");
        long card = connect(open(functions, "SCardConnect", long.class, String.class, int.class, int.class), context,
                arguments[1], exclusive ? EXCLUSIVE : SHARED);
        if (!exclusive) {
            open(functions, "SCardBeginTransaction", long.class).invoke(null, card);
        }
        System.out.println("HOLDING");
        System.in.readAllBytes();
        if (!exclusive) {
            open(functions, "SCardEndTransaction", long.class, int.class).invoke(null, card, 0);
        }
        open(functions, "SCardDisconnect", long.class, int.class).invoke(null, card, 0);
    }

    /** The program under test may hold the card for a moment to learn its ATR; whoever wants it alone asks again. */
    private static long connect(Method connect, long context, String reader, int mode) throws Exception {
        for (int tries = 1;; tries++) {
            try {
                return (long) connect.invoke(null, context, reader, mode, T0_OR_T1);
            } catch (InvocationTargetException failure) {
                if (tries == MOST_TRIES || !String.valueOf(failure.getCause()).contains("SHARING_VIOLATION")) {
                    throw failure;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private static Method open(Class<?> functions, String name, Class<?>... types) throws NoSuchMethodException {
        Method method = functions.getDeclaredMethod(name, types);
        method.setAccessible(true);
        return method;
    }
}
