package org.raworkbench.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.inspection.CardSnapshot;

/** Waits until a card is inspected and the window shows it, writes a picture of the window, and ends the workbench. */
final class Screenshot {

    /** How often to look, in milliseconds. */
    private static final int INTERVAL = 200;
    /** How many times to look before giving up. */
    private static final int LOOKS = 300;
    /** How many more times after the verdict is there, so that it is painted. */
    private static final int SETTLE = 5;

    private final IWorkbenchWindow window;
    private final Path file;
    private final IntConsumer exitCode;
    private int looks;
    private int settled;

    Screenshot(IWorkbenchWindow window, Path file, IntConsumer exitCode) {
        this.window = window;
        this.file = file;
        this.exitCode = exitCode;
    }

    void start(Display display) {
        display.timerExec(INTERVAL, () -> look(display));
    }

    private void look(Display display) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        if (inspected() && ++settled > SETTLE) {
            end(take(display) ? 0 : 1);
        } else if (++looks > LOOKS) {
            System.err.println(Messages.Screenshot_noCard);
            take(display);
            end(4);
        } else {
            display.timerExec(INTERVAL, () -> look(display));
        }
    }

    private static boolean inspected() {
        Optional<DeskState> state = Services.find(Desk.class).map(Desk::state);
        List<CardSnapshot> cards = state.map(desk -> desk.evidence().current(CardSnapshot.class)).orElse(List.of());
        return state.filter(DeskState::examined).isPresent() && !cards.isEmpty()
                && cards.stream().allMatch(card -> card.stage() == CardSnapshot.Stage.COMPLETE);
    }

    private boolean take(Display display) {
        Shell shell = window.getShell();
        shell.forceActive();
        while (display.readAndDispatch()) {
            continue;
        }
        Rectangle place = shell.getBounds().intersection(display.getBounds());
        Image image = new Image(display, place.width, place.height);
        // From the screen, so that menu bar and title are in it.
        GC gc = new GC(display);
        try {
            gc.copyArea(image, place.x, place.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return true;
        } catch (IOException | SWTException e) {
            System.err.println(Messages.bind(Messages.Screenshot_failed, file, e.getMessage()));
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void end(int code) {
        exitCode.accept(code);
        window.getWorkbench().close();
    }
}
