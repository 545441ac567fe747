package org.raworkbench.internal.smartcard.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

/** PC/SC with a context for the watch and one for every connection: nobody waits for anybody, all survive a restart. */
final class OwnContexts implements PcscAccess {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final JdkNatives natives;
    private final ContextPool pool;

    OwnContexts(JdkNatives natives) {
        this.natives = natives;
        this.pool = new ContextPool(natives);
    }

    @Override
    public Watch watch() throws PcscFailure {
        return new ContextWatch(pool.acquire());
    }

    @Override
    public RawConnection connect(String reader) throws PcscFailure {
        try {
            return connectOnce(reader);
        } catch (PcscFailure e) {
            if (!e.error().serviceLost()) {
                throw e;
            }
            // An idle context may have died with an earlier run of the service: all are gone now, so this one is new.
            return connectOnce(reader);
        }
    }

    private RawConnection connectOnce(String reader) throws PcscFailure {
        OwnContext context = new OwnContext(pool.acquire());
        try {
            return CardLine.connect(natives.terminal(context.handle(), reader), context);
        } catch (CardException e) {
            PcscFailure failure = PcscFailure.of(e);
            boolean alive = failure.error().reason() == Reason.FAILED ? context.alive()
                    : !failure.error().serviceLost();
            context.release(alive);
            throw alive ? failure : PcscFailure.serviceLost(e);
        }
    }

    @Override
    public ReaderProperties properties(String reader) throws PcscFailure {
        try {
            return propertiesOnce(reader);
        } catch (PcscFailure e) {
            if (!e.error().serviceLost()) {
                throw e;
            }
            return propertiesOnce(reader);
        }
    }

    private ReaderProperties propertiesOnce(String name) throws PcscFailure {
        long context = pool.acquire();
        boolean alive = true;
        try {
            List<String> problems = natives.attributes().isPresent() ? List.of()
                    : List.of(Messages.get("attributes.unreachable"));
            long reader = natives.connectDirect(context, name);
            try {
                return DirectConnection.ask(new NativeConnection(reader), problems);
            } finally {
                natives.disconnect(reader);
            }
        } catch (PcscFailure e) {
            alive = !e.error().serviceLost();
            throw e;
        } finally {
            release(context, alive);
        }
    }

    private final class NativeConnection implements DirectConnection {

        private final long handle;

        NativeConnection(long handle) {
            this.handle = handle;
        }

        @Override
        public Optional<Bytes> attribute(int number) {
            return natives.attributes().flatMap(known -> known.read(handle, number));
        }

        @Override
        public byte[] control(int code) {
            try {
                return natives.control(handle, code);
            } catch (PcscFailure unsupported) {
                return new byte[0];
            }
        }
    }

    private void release(long context, boolean alive) {
        if (alive) {
            pool.giveBack(context);
        } else {
            pool.discard(context);
        }
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** The context of one connection. */
    private final class OwnContext implements CardLine.Context {

        private final long handle;

        OwnContext(long handle) {
            this.handle = handle;
        }

        long handle() {
            return handle;
        }

        @Override
        public boolean alive() {
            try {
                natives.listReaders(handle);
                return true;
            } catch (PcscFailure e) {
                return !e.error().serviceLost();
            }
        }

        @Override
        public void closeHandle(Card card) {
            natives.disconnect(card);
        }

        @Override
        public void release(boolean alive) {
            OwnContexts.this.release(handle, alive);
        }
    }

    private final class ContextWatch implements Watch {

        private final long context;
        private boolean alive = true;

        ContextWatch(long context) {
            this.context = context;
        }

        @Override
        public List<ReaderFlags> next(List<ReaderFlags> known, Duration atMost) throws PcscFailure {
            try {
                return look(known, atMost);
            } catch (PcscFailure e) {
                if (e.error().readerGone()) {
                    // It went between the two calls; the next look does not list it any more.
                    return known;
                }
                alive = false;
                throw e;
            }
        }

        private List<ReaderFlags> look(List<ReaderFlags> known, Duration atMost) throws PcscFailure {
            List<ReaderFlags> now = now();
            if (!now.equals(known)) {
                return now;
            }
            if (now.isEmpty()) {
                LockSupport.parkNanos(atMost.toNanos());
            } else {
                await(now, atMost);
            }
            return now();
        }

        /**
         * The whole truth at this moment: told apart from nothing, since pcsc-lite reports no change of sharing alone.
         */
        private List<ReaderFlags> now() throws PcscFailure {
            String[] names = list();
            if (names.length == 0) {
                return List.of();
            }
            int[] unaware = new int[names.length];
            Arrays.fill(unaware, ReaderFlags.UNAWARE);
            int[] flags = natives.statusChange(context, 0, unaware, names);
            List<ReaderFlags> readers = new ArrayList<>(names.length);
            for (int i = 0; i < names.length; i++) {
                readers.add(new ReaderFlags(names[i], flags[i]));
            }
            return List.copyOf(readers);
        }

        private void await(List<ReaderFlags> readers, Duration atMost) throws PcscFailure {
            try {
                natives.statusChange(context, atMost.toMillis(),
                        readers.stream().mapToInt(ReaderFlags::flags).toArray(),
                        readers.stream().map(ReaderFlags::name).toArray(String[]::new));
            } catch (PcscFailure e) {
                if (!e.error().timeout()) {
                    throw e;
                }
            }
        }

        private String[] list() throws PcscFailure {
            try {
                return natives.listReaders(context);
            } catch (PcscFailure e) {
                if (e.error().noReaders()) {
                    return new String[0];
                }
                throw e;
            }
        }

        @Override
        public void close() {
            release(context, alive);
        }
    }
}
