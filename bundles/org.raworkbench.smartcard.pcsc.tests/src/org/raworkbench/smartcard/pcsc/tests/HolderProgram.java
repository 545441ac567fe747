package org.raworkbench.smartcard.pcsc.tests;

import java.lang.reflect.Method;

/**
 * Another program that is in the way: connects to the reader in its second argument, exclusively ({@code exclusive}) or
 * with a transaction ({@code transaction}), says {@code HOLDING}, and lets go when its input ends.
 */
final class HolderProgram {

    private static final int EXCLUSIVE = 1;
    private static final int SHARED = 2;
    private static final int T0_OR_T1 = 3;

    private HolderProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        Class<?> functions = Class.forName("sun.security.smartcardio.PCSC");
        long context = (long) open(functions, "SCardEstablishContext", int.class).invoke(null, 0);
        boolean exclusive = arguments[0].equals("exclusive");
        long card = (long) open(functions, "SCardConnect", long.class, String.class, int.class, int.class)
                .invoke(null, context, arguments[1], exclusive ? EXCLUSIVE : SHARED, T0_OR_T1);
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

    private static Method open(Class<?> functions, String name, Class<?>... types) throws NoSuchMethodException {
        Method method = functions.getDeclaredMethod(name, types);
        method.setAccessible(true);
        return method;
    }
}
