package org.raworkbench.internal.smartcard.pcsc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * SCardReleaseContext, which the JDK's smartcard classes never call: found through {@code java.lang.foreign}, which is
 * part of Java from 22 on and therefore named here by reflection only.
 */
final class ContextRelease {

    private static final String FOREIGN = "java.lang.foreign.";

    private ContextRelease() {
    }

    /**
     * The function as {@code void(long)}; empty where this JVM is older, or was started without
     * {@code --enable-native-access} (calling it would print a warning, later fail).
     */
    static Optional<MethodHandle> find(Callable<String> library) {
        try {
            Object allowed = Module.class.getMethod("isNativeAccessEnabled")
                    .invoke(ContextRelease.class.getModule());
            return Boolean.TRUE.equals(allowed) ? symbol(library.call()).map(ContextRelease::handle) : Optional.empty();
        } catch (Exception | LinkageError e) {
            // It is a courtesy to the service: contexts are few and reused, and end with the process.
            return Optional.empty();
        }
    }

    private static Optional<?> symbol(String library) throws ReflectiveOperationException {
        Class<?> arena = type("Arena");
        Class<?> lookup = type("SymbolLookup");
        Object symbols = lookup.getMethod("libraryLookup", String.class, arena).invoke(null, library,
                arena.getMethod("global").invoke(null));
        return (Optional<?>) lookup.getMethod("find", String.class).invoke(symbols, "SCardReleaseContext");
    }

    /**
     * SCARDCONTEXT is a long, a pointer-sized integer or (macOS) 32 bits: passed as 64 bits it is right for all three.
     */
    private static MethodHandle handle(Object symbol) {
        try {
            Class<?> layout = type("MemoryLayout");
            Class<?> descriptor = type("FunctionDescriptor");
            Class<?> linker = type("Linker");
            Object parameters = Array.newInstance(layout, 1);
            Array.set(parameters, 0, type("ValueLayout").getField("JAVA_LONG").get(null));
            Object signature = descriptor.getMethod("ofVoid", parameters.getClass()).invoke(null, parameters);
            Object options = Array.newInstance(type("Linker$Option"), 0);
            MethodHandle function = (MethodHandle) linker
                    .getMethod("downcallHandle", type("MemorySegment"), descriptor, options.getClass())
                    .invoke(linker.getMethod("nativeLinker").invoke(null), symbol, signature, options);
            return function.asType(MethodType.methodType(void.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(FOREIGN + name);
    }
}
