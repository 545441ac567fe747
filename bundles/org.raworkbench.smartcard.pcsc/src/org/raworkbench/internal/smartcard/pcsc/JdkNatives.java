package org.raworkbench.internal.smartcard.pcsc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

import javax.smartcardio.Card;
import javax.smartcardio.CardTerminal;

/**
 * The PC/SC functions that the JDK has but does not offer: contexts of one's own. The public API has a single context
 * for the whole JVM, in which a wait blocks every other call and which is never renewed after the service restarted.
 *
 * <p>Needs {@code --add-opens java.smartcardio/sun.security.smartcardio=ALL-UNNAMED}. The methods are the same on
 * Linux, macOS and Windows; tried on Linux only.
 */
final class JdkNatives {

    private static final String PACKAGE = "sun.security.smartcardio.";
    private static final int SCOPE_USER = 0;
    private static final int LEAVE_CARD = 0;
    private static final int SHARE_DIRECT = 3;
    private static final int NO_PROTOCOL = 0;

    private final Class<?> platform;
    private final MethodHandles.Lookup platformLookup;
    private final MethodHandle establishContext;
    private final MethodHandle listReaders;
    private final MethodHandle getStatusChange;
    private final MethodHandle connect;
    private final MethodHandle control;
    private final MethodHandle disconnect;
    private final MethodHandle newTerminal;
    private final MethodHandle cardId;
    private boolean loaded;
    private Optional<MethodHandle> release = Optional.empty();
    private Optional<Attributes> attributes;

    private JdkNatives() throws ReflectiveOperationException {
        Class<?> functions = type("PCSC");
        Class<?> terminal = type("TerminalImpl");
        Class<?> card = type("CardImpl");
        platform = type("PlatformPCSC");
        platformLookup = MethodHandles.privateLookupIn(platform, MethodHandles.lookup());
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(functions, MethodHandles.lookup());
        establishContext = lookup.findStatic(functions, "SCardEstablishContext",
                MethodType.methodType(long.class, int.class));
        listReaders = lookup.findStatic(functions, "SCardListReaders",
                MethodType.methodType(String[].class, long.class));
        getStatusChange = lookup.findStatic(functions, "SCardGetStatusChange",
                MethodType.methodType(int[].class, long.class, long.class, int[].class, String[].class));
        connect = lookup.findStatic(functions, "SCardConnect",
                MethodType.methodType(long.class, long.class, String.class, int.class, int.class));
        control = lookup.findStatic(functions, "SCardControl",
                MethodType.methodType(byte[].class, long.class, int.class, byte[].class));
        disconnect = lookup.findStatic(functions, "SCardDisconnect",
                MethodType.methodType(void.class, long.class, int.class));
        newTerminal = MethodHandles.privateLookupIn(terminal, MethodHandles.lookup())
                .findConstructor(terminal, MethodType.methodType(void.class, long.class, String.class))
                .asType(MethodType.methodType(CardTerminal.class, long.class, String.class));
        cardId = MethodHandles.privateLookupIn(card, MethodHandles.lookup()).findGetter(card, "cardId", long.class)
                .asType(MethodType.methodType(long.class, Card.class));
    }

    /** The functions, or empty when this JVM does not open the package or has another JDK's classes in it. */
    static Optional<JdkNatives> find() {
        try {
            return Optional.of(new JdkNatives());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Loads the system's PC/SC library unless that was done before.
     *
     * @throws PcscFailure when this computer has none; a later call looks again
     */
    synchronized void load() throws PcscFailure {
        if (loaded) {
            return;
        }
        try {
            Throwable failure = (Throwable) platformLookup
                    .findStaticGetter(platform, "initException", Throwable.class).invoke();
            if (failure != null) {
                // The JDK looks once in a JVM's life. The library may have been installed meanwhile.
                platformLookup.findStatic(platform, "initialize", MethodType.methodType(void.class, String.class))
                        .invoke(library());
            }
            loaded = true;
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e), PcscFailure.Remedy.INSTALL);
        }
        release = ContextRelease.find(this::library);
    }

    long establishContext() throws PcscFailure {
        try {
            return (long) establishContext.invokeExact(SCOPE_USER);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /** Gives the context back to the service, on a JVM that lets this bundle call the function that the JDK lacks. */
    void releaseContext(long context) {
        try {
            if (release.isPresent()) {
                release.get().invokeExact(context);
            }
        } catch (Throwable e) {
            checked(e);
        }
    }

    String[] listReaders(long context) throws PcscFailure {
        try {
            return (String[]) listReaders.invokeExact(context);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /** SCardGetStatusChange: the new event states, after {@code millis} at the latest (then SCARD_E_TIMEOUT). */
    int[] statusChange(long context, long millis, int[] current, String[] readers) throws PcscFailure {
        try {
            return (int[]) getStatusChange.invokeExact(context, millis, current, readers);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /** A terminal that works in {@code context}. */
    CardTerminal terminal(long context, String reader) throws PcscFailure {
        try {
            return (CardTerminal) newTerminal.invokeExact(context, reader);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /**
     * Closes the native handle of a card of which the JDK believes that nothing is to be done because it was removed.
     */
    void disconnect(Card card) {
        try {
            disconnect((long) cardId.invokeExact(card));
        } catch (Throwable e) {
            checked(e);
        }
    }

    /** What the JDK lacks to ask readers for attributes; looked for when it is first needed. */
    synchronized Optional<Attributes> attributes() {
        if (attributes == null) {
            attributes = Attributes.find(this::library);
        }
        return attributes;
    }

    /**
     * Connects to the reader itself and not to a card. The JDK's own way asks for the protocol "raw", whereupon
     * pcsc-lite takes everybody's connection to that card for raw, and their next command fails; without any protocol
     * it leaves the card alone.
     *
     * @return the handle of the reader, for {@link #control}, {@link Attributes} and {@link #disconnect(long)}
     */
    long connectDirect(long context, String reader) throws PcscFailure {
        try {
            return (long) connect.invokeExact(context, reader, SHARE_DIRECT, NO_PROTOCOL);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /** SCardControl without data. */
    byte[] control(long reader, int code) throws PcscFailure {
        try {
            return (byte[]) control.invokeExact(reader, code, new byte[0]);
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e));
        }
    }

    /** Closes a handle and leaves the card as it is. */
    void disconnect(long handle) {
        try {
            disconnect.invokeExact(handle, LEAVE_CARD);
        } catch (Throwable e) {
            checked(e);
        }
    }

    /** Path of the PC/SC library that the JDK would take; for Windows, where the JDK is linked with it, its name. */
    private String library() throws PcscFailure {
        try {
            return (String) platformLookup
                    .findStatic(platform, "getLibraryName", MethodType.methodType(String.class)).invoke();
        } catch (NoSuchMethodException e) {
            return "winscard";
        } catch (Throwable e) {
            throw PcscFailure.of(checked(e), PcscFailure.Remedy.INSTALL);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName(CardTerminal.class.getModule(), PACKAGE + name);
        if (type == null) {
            throw new ClassNotFoundException(PACKAGE + name);
        }
        return type;
    }

    /** Errors of the JVM are not swallowed; a library that cannot be linked is an everyday failure here. */
    private static Throwable checked(Throwable failure) {
        if (failure instanceof Error error && !(failure instanceof LinkageError)) {
            throw error;
        }
        return failure;
    }
}
