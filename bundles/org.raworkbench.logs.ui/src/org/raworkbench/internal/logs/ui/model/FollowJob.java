package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.LogIndex.Growth;

/** Looks once a second whether files that are open grew, became shorter or were replaced. */
final class FollowJob extends Job {

    private static final long EVERY_MILLIS = 1000;

    private final Supplier<List<OpenSource>> sources;
    private final BiConsumer<OpenSource, Long> grew;
    private final Consumer<OpenSource> copyGrew;
    private final Consumer<OpenSource> replaced;
    private volatile boolean on;

    FollowJob(Supplier<List<OpenSource>> sources, BiConsumer<OpenSource, Long> grew,
            Consumer<OpenSource> copyGrew, Consumer<OpenSource> replaced) {
        super(Messages.text("job.follow"));
        this.sources = sources;
        this.grew = grew;
        this.copyGrew = copyGrew;
        this.replaced = replaced;
        setSystem(true);
    }

    boolean on() {
        return on;
    }

    void on(boolean wanted) {
        on = wanted;
        if (wanted) {
            schedule();
        } else {
            cancel();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (OpenSource source : sources.get()) {
            if (!source.indexed() || !source.view().complete() || source.member() || monitor.isCanceled()) {
                continue;
            }
            try {
                look(source, monitor);
            } catch (IOException gone) {
                // a file that went away for a moment comes back, or stays as it was read
            } catch (RuntimeException closed) {
                // closed while it was looked at
            }
        }
        if (on && !monitor.isCanceled()) {
            schedule(EVERY_MILLIS);
        }
        return Status.OK_STATUS;
    }

    private void look(OpenSource source, IProgressMonitor monitor) throws IOException {
        if (source.log().taken().copy()) {
            long size = Files.size(source.input());
            if (size > source.log().taken().bytes()) {
                copyGrew.accept(source);
            } else if (size < source.log().taken().bytes()) {
                replaced.accept(source);
            }
            return;
        }
        long before = source.view().lines();
        Growth growth = source.log().index().follow(BlockScan.none(), monitor::isCanceled);
        if (growth == Growth.GREW) {
            grew.accept(source, source.view().lines() - before);
        } else if (growth == Growth.REPLACED) {
            replaced.accept(source);
        }
    }
}
