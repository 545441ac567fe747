package org.raworkbench.vpcd;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a {@link VirtualCard} into a virtual reader over vpcd's TCP protocol and keeps it there, also when the PC/SC
 * service restarts, until it is closed: closing takes the card out.
 *
 * <p>The protocol: messages of a two-byte big-endian length and that many bytes. A message of one byte is a control: 0
 * power off, 1 power on, 2 reset, none of them answered, and 4 asks for the ATR. Anything longer is a command APDU.
 */
public final class VirtualCardClient implements AutoCloseable {

    private static final int POWER_OFF = 0;
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int GET_ATR = 4;
    private static final long RETRY_NANOS = Duration.ofMillis(20).toNanos();

    private final InetSocketAddress reader;
    private final VirtualCard card;
    private final List<LoggedExchange> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger resets = new AtomicInteger();
    private final AtomicReference<Socket> socket = new AtomicReference<>();
    private final Thread thread;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean closed;

    private VirtualCardClient(InetSocketAddress reader, VirtualCard card) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.card = Objects.requireNonNull(card, "card");
        this.thread = Thread.ofPlatform().daemon().name("virtual card " + reader.getPort()).unstarted(this::run);
    }

    /** Puts {@code card} into the reader that listens at {@code reader}; returns at once. */
    public static VirtualCardClient insert(InetSocketAddress reader, VirtualCard card) {
        VirtualCardClient client = new VirtualCardClient(reader, card);
        client.thread.start();
        return client;
    }

    /** Makes the card take at least {@code perCommand} for every command from now on. */
    public VirtualCardClient delay(Duration perCommand) {
        delay = Objects.requireNonNull(perCommand, "perCommand");
        return this;
    }

    /** All commands so far. */
    public List<LoggedExchange> log() {
        return List.copyOf(log);
    }

    /** How often the card was powered on or reset. */
    public int resets() {
        return resets.get();
    }

    /** Whether the card has contact with a PC/SC service at this moment. */
    public boolean connected() {
        Socket current = socket.get();
        return current != null && current.isConnected() && !current.isClosed();
    }

    /** Takes the card out. */
    @Override
    public void close() {
        closed = true;
        closeQuietly(socket.get());
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try (Socket current = new Socket()) {
                socket.set(current);
                current.setTcpNoDelay(true);
                current.connect(reader, 1_000);
                serve(current);
            } catch (IOException e) {
                // No service at this moment, or it went away: the card waits for the next one.
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    private void serve(Socket current) throws IOException {
        Optional<SocketOption<Boolean>> quickAck = quickAck(current);
        DataInputStream in = new DataInputStream(current.getInputStream());
        DataOutputStream out = new DataOutputStream(current.getOutputStream());
        while (!closed) {
            // vpcd writes length and command apart with Nagle's algorithm on; a delayed ACK would cost 40 ms each time.
            // Linux takes the option back by itself, so it is set before every read.
            if (quickAck.isPresent()) {
                current.setOption(quickAck.get(), true);
            }
            byte[] message = new byte[in.readUnsignedShort()];
            in.readFully(message);
            if (message.length == 1) {
                control(message[0], out);
            } else if (message.length > 1) {
                send(out, exchange(message));
            } else {
                throw new EOFException("empty message");
            }
        }
    }

    private void control(int code, DataOutputStream out) throws IOException {
        switch (code) {
            case POWER_OFF -> card.reset();
            case POWER_ON, RESET -> {
                resets.incrementAndGet();
                card.reset();
            }
            case GET_ATR -> send(out, card.atr());
            default -> throw new IOException("unknown control " + code);
        }
    }

    private byte[] exchange(byte[] command) {
        long end = System.nanoTime() + delay.toNanos();
        byte[] response = card.transmit(command.clone());
        for (long left = end - System.nanoTime(); left > 0 && !closed; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        log.add(LoggedExchange.of(command, response));
        return response;
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        byte[] message = new byte[content.length + 2];
        message[0] = (byte) (content.length >> 8);
        message[1] = (byte) content.length;
        System.arraycopy(content, 0, message, 2, content.length);
        out.write(message);
        out.flush();
    }

    /** Found by name: the class of the option is outside Java SE. */
    @SuppressWarnings("unchecked")
    private static Optional<SocketOption<Boolean>> quickAck(Socket socket) {
        return socket.supportedOptions().stream().filter(option -> option.name().equals("TCP_QUICKACK")).findFirst()
                .map(option -> (SocketOption<Boolean>) option);
    }

    private static void closeQuietly(Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // The contact is lost either way.
        }
    }
}
