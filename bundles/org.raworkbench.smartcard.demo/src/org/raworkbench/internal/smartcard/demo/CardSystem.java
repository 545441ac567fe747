package org.raworkbench.internal.smartcard.demo;

import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/**
 * The operating system of a simulated card: one channel, no secure messaging, no command chaining; hands each command to
 * the application that is selected.
 */
final class CardSystem {

    private static final int SELECT = 0xA4;
    private static final int MANAGE_CHANNEL = 0x70;
    private static final int BY_NAME = 0x04;
    /** ISO/IEC 7816-4:2020, table 63: bits 2 and 1 of P2 say which occurrence. */
    private static final int OCCURRENCE = 0x03;

    private final SecurityDomain issuer;
    private final List<CardApplet> applets;
    private final CardApplet first;
    private CardApplet selected;

    /**
     * @param issuer the issuer security domain, which a SELECT without a name chooses
     * @param others the other applications; a file system among them is what is selected after a reset
     */
    CardSystem(SecurityDomain issuer, List<CardApplet> others) {
        this.issuer = issuer;
        this.applets = others;
        this.first = fileSystem().map(CardApplet.class::cast).orElse(issuer);
        this.selected = first;
    }

    void reset() {
        issuer.forget();
        applets.forEach(CardApplet::forget);
        selected = first;
    }

    Response process(Command command) {
        if (command.cla() < 0x80 && command.cla() != 0) {
            return Answer.status(objectionToClass(command.cla()));
        }
        if (command.cla() == 0xFF) {
            return Answer.status(Answer.UNKNOWN_CLASS);
        }
        if (command.cla() == 0 && command.ins() == MANAGE_CHANNEL) {
            return Answer.status(Answer.CHANNEL_NOT_SUPPORTED);
        }
        if (command.cla() == 0 && command.ins() == SELECT) {
            return command.p1() == BY_NAME ? selectByName(command) : selectFile(command);
        }
        return selected.process(command);
    }

    private Response selectByName(Command command) {
        Optional<CardApplet> found = (command.p2() & OCCURRENCE) == 0 ? find(command.data()) : Optional.empty();
        if (found.isEmpty()) {
            return Answer.status(Answer.NOT_FOUND);
        }
        choose(found.get());
        return selected.select(command);
    }

    /** The beginning of a name is enough (ISO/IEC 7816-4:2020, 11.2.2). */
    private Optional<CardApplet> find(Bytes name) {
        return name.isEmpty() || issuer.aid().startsWith(name) ? Optional.of(issuer)
                : applets.stream().filter(applet -> applet.aid().startsWith(name)).findFirst();
    }

    /** Files belong to the operating system: they can be selected whichever application is. */
    private Response selectFile(Command command) {
        fileSystem().ifPresent(this::choose);
        return selected.process(command);
    }

    private Optional<FileSystem> fileSystem() {
        return applets.stream().filter(FileSystem.class::isInstance).map(FileSystem.class::cast).findFirst();
    }

    private void choose(CardApplet applet) {
        if (applet != selected) {
            selected.forget();
            selected = applet;
        }
    }

    /** ISO/IEC 7816-4:2020, tables 2 and 3. */
    private static int objectionToClass(int cla) {
        boolean firstForm = cla < 0x20;
        if (firstForm && (cla & 0x0C) != 0 || !firstForm && (cla & 0x20) != 0) {
            return Answer.SECURE_MESSAGING_NOT_SUPPORTED;
        }
        return (cla & 0x10) != 0 ? Answer.CHAINING_NOT_SUPPORTED : Answer.CHANNEL_NOT_SUPPORTED;
    }
}
