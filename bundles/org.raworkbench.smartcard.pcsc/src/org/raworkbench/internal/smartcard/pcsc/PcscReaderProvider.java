package org.raworkbench.internal.smartcard.pcsc;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.VirtualReaders;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/** The readers of the system's PC/SC service. */
@Component
public final class PcscReaderProvider implements ReaderProvider {

    /** How long a connection waits for the short question for the card's ATR to end. */
    private static final Duration QUESTION = Duration.ofSeconds(1);

    private final PcscAccess access;
    private final VirtualReaders virtualReaders = VirtualReaders.bundled();
    private final AtomicLong insertions = new AtomicLong();
    private final Map<String, Semaphore> gates = new ConcurrentHashMap<>();
    private ReaderWatch watch;
    /** The watch before; its thread may still be on the way back from the service. */
    private ReaderWatch last;
    private volatile ReaderBoard board;

    @Activate
    public PcscReaderProvider() {
        this(ofThisJvm());
    }

    PcscReaderProvider(PcscAccess access) {
        this.access = access;
        this.board = newBoard();
    }

    private static PcscAccess ofThisJvm() {
        // The shared service joins and corrects answers itself, so that its trace shows what went over the line. The
        // JDK reads these once, at its first exchange.
        System.setProperty("sun.security.smartcardio.t0GetResponse", "false");
        System.setProperty("sun.security.smartcardio.t1GetResponse", "false");
        return JdkNatives.find().<PcscAccess>map(OwnContexts::new).orElseGet(OneContext::new);
    }

    private ReaderBoard newBoard() {
        return new ReaderBoard(insertions, virtualReaders, access.patience());
    }

    @Override
    public boolean demo() {
        return false;
    }

    @Override
    public synchronized void start(Consumer<ProviderState> listener) {
        if (watch == null) {
            if (last != null) {
                // Otherwise quick restarts would each take one more context.
                last.awaitEnd();
            }
            ReaderBoard fresh = newBoard();
            board = fresh;
            watch = new ReaderWatch(access, fresh, question -> ask(fresh, question), listener);
            watch.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.stop();
            last = watch;
            watch = null;
        }
    }

    @Deactivate
    void deactivate() {
        stop();
        access.close();
    }

    @Override
    public RawConnection connect(String reader) throws SmartcardException {
        Semaphore gate = gate(reader);
        boolean entered = enter(gate);
        ReaderBoard current = board;
        long insertion = current.insertion(reader);
        try {
            RawConnection line = access.connect(reader);
            current.answered(reader, insertion, line.atr());
            RawConnection gated = new GatedConnection(line, entered ? gate : null);
            entered = false;
            return gated;
        } catch (PcscFailure e) {
            SmartcardException failure = Failures.connecting(e);
            if (failure.reason() == Reason.CARD_MUTE) {
                current.mute(reader, insertion);
            }
            throw failure;
        } finally {
            if (entered) {
                gate.release();
            }
        }
    }

    @Override
    public ReaderProperties properties(String reader) throws SmartcardException {
        Semaphore gate = gate(reader);
        boolean entered = enter(gate);
        try {
            return access.properties(reader);
        } catch (PcscFailure e) {
            throw Failures.connecting(e);
        } finally {
            if (entered) {
                gate.release();
            }
        }
    }

    /** Connects shortly for the ATR, on a thread of its own: powering up a card takes time, or for ever. */
    private void ask(ReaderBoard current, ReaderBoard.Question question) {
        Semaphore gate = gate(question.reader());
        if (!gate.tryAcquire()) {
            return;
        }
        current.asking(question);
        Thread.ofPlatform().daemon().name("PC/SC ATR " + question.reader()).start(() -> {
            try (RawConnection line = access.connect(question.reader())) {
                current.answered(question.reader(), question.insertion(), line.atr());
            } catch (PcscFailure e) {
                if (e.error().reason() == Reason.CARD_MUTE) {
                    current.mute(question.reader(), question.insertion());
                }
                // Otherwise the card left, or is held by another program: the watch sees both.
            } finally {
                gate.release();
            }
        });
    }

    private Semaphore gate(String reader) {
        return gates.computeIfAbsent(reader, name -> new Semaphore(1));
    }

    private static boolean enter(Semaphore gate) {
        try {
            return gate.tryAcquire(QUESTION.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
