package org.raworkbench.internal.guidance.ui.model;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.Subscription;

/**
 * Keeps what a person said during the visit in a file, lays it on the desk again when the workbench is started after
 * its end or a crash, and removes it with the visit. Disk and desk are not touched on the thread of the user interface.
 */
@Component(service = VisitKeeper.class)
public final class VisitKeeper {

    private static final System.Logger LOG = System.getLogger(VisitKeeper.class.getName());

    private final Desk desk;
    private final VisitFile file;
    private final Executor thread;
    private final Runnable end;
    private volatile List<Evidence> newest;
    private List<Evidence> written = List.of();
    private volatile Subscription following = () -> { };

    @Activate
    public VisitKeeper(@Reference Desk desk) {
        this(desk, Platform.getStateLocation(FrameworkUtil.getBundle(VisitKeeper.class)).toPath()
                .resolve("visit.properties"), Executors.newSingleThreadExecutor(work -> {
                    Thread made = new Thread(work, "visit");
                    made.setDaemon(true);
                    return made;
                }));
    }

    private VisitKeeper(Desk desk, Path file, ExecutorService thread) {
        this(desk, file, thread, thread::close);
    }

    /** A keeper that reads and writes {@code file} by {@code thread}, one task after the other. */
    public VisitKeeper(Desk desk, Path file, Executor thread) {
        this(desk, file, thread, () -> { });
    }

    private VisitKeeper(Desk desk, Path file, Executor thread, Runnable end) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.file = new VisitFile(Objects.requireNonNull(file, "file"));
        this.thread = Objects.requireNonNull(thread, "thread");
        this.end = end;
        thread.execute(() -> {
            restore();
            following = desk.listen(this::onDesk);
        });
    }

    /** Returns when all is written. */
    @Deactivate
    public void close() {
        thread.execute(() -> {
            following.close();
            newest = VisitFile.said(desk.state().evidence());
            write();
        });
        end.run();
    }

    private void restore() {
        try {
            written = file.read();
        } catch (IOException lost) {
            LOG.log(Level.WARNING, "What was said before the workbench ended cannot be read", lost);
            return;
        }
        // what was said since the start is newer
        List<String> since = VisitFile.said(desk.state().evidence()).stream().map(Evidence::subject).toList();
        written.stream().filter(one -> !since.contains(one.subject())).forEach(desk::add);
    }

    private void onDesk(DeskState now) {
        List<Evidence> said = VisitFile.said(now.evidence());
        if (!said.equals(newest)) {
            newest = said;
            thread.execute(this::write);
        }
    }

    private void write() {
        List<Evidence> said = newest;
        if (said.equals(written)) {
            return;
        }
        try {
            file.write(said);
            written = said;
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "What is said during the visit cannot be kept", failed);
        }
    }
}
