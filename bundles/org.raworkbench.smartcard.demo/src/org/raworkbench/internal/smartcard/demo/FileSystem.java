package org.raworkbench.internal.smartcard.demo;

import java.util.Optional;

import org.raworkbench.internal.smartcard.demo.CardFile.Directory;
import org.raworkbench.internal.smartcard.demo.CardFile.Transparent;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/**
 * A card's file system with one application in it: SELECT by name, identifier and path, READ BINARY, VERIFY (ISO/IEC
 * 7816-4:2020, 11.2.2, 11.3.3 and 11.6.6). Nothing can be written to it.
 */
final class FileSystem implements CardApplet {

    static final int MASTER_FILE = 0x3F00;

    private static final int VERIFY = 0x20;
    private static final int CHANGE_REFERENCE_DATA = 0x24;
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_RECORD = 0xB2;
    private static final int SHORT_IDENTIFIER = 0x80;

    private final Directory masterFile;
    private final Directory application;
    private final Passcode passcode;
    private Directory directory;
    private Optional<Transparent> file = Optional.empty();

    /** @param application the directory in the master file that can be selected by its name */
    FileSystem(Directory masterFile, Directory application, Passcode passcode) {
        this.masterFile = masterFile;
        this.application = application;
        this.passcode = passcode;
        this.directory = masterFile;
    }

    @Override
    public Bytes aid() {
        return application.name();
    }

    @Override
    public Response select(Command command) {
        return enter(application, command.p2());
    }

    @Override
    public Response process(Command command) {
        if (command.cla() != 0) {
            return Answer.status(Answer.UNKNOWN_CLASS);
        }
        return switch (command.ins()) {
            case SELECT -> selectFile(command);
            case READ_BINARY -> readBinary(command);
            case READ_RECORD -> Answer.status(file.isPresent() ? Answer.NOT_A_RECORD_FILE : Answer.NO_FILE_SELECTED);
            case VERIFY -> passcode.verify(command);
            case CHANGE_REFERENCE_DATA -> passcode.change(command);
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    @Override
    public void forget() {
        passcode.forget();
        directory = masterFile;
        file = Optional.empty();
    }

    private Response selectFile(Command command) {
        Bytes path = command.data();
        if (path.length() % 2 != 0) {
            return Answer.status(Answer.WRONG_DATA);
        }
        Optional<CardFile> found = switch (command.p1()) {
            case 0x00, 0x01, 0x02 -> byIdentifier(command.p1(), path);
            case 0x03 -> Optional.of(masterFile);
            case 0x08 -> follow(masterFile, startsAtTop(path) ? path.slice(2, path.length()) : path);
            case 0x09 -> follow(directory, path);
            default -> null;
        };
        if (found == null) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        return found.map(target -> enter(target, command.p2())).orElseGet(() -> Answer.status(Answer.NOT_FOUND));
    }

    private static boolean startsAtTop(Bytes path) {
        return path.startsWith(BerTlv.uint16(MASTER_FILE));
    }

    /** ISO/IEC 7816-4:2020, 11.2.2: a child or a sibling of the current directory, or the master file. */
    private Optional<CardFile> byIdentifier(int p1, Bytes identifier) {
        if (identifier.isEmpty()) {
            return Optional.of(masterFile);
        }
        if (identifier.length() != 2) {
            return Optional.empty();
        }
        int wanted = identifier.at(0) << 8 | identifier.at(1);
        if (wanted == MASTER_FILE) {
            return Optional.of(masterFile);
        }
        Optional<CardFile> found = directory.find(wanted)
                .or(() -> p1 == 0 ? masterFile.find(wanted).filter(Directory.class::isInstance) : Optional.empty());
        return found.filter(target -> p1 == 0 || target instanceof Directory == (p1 == 1));
    }

    private static Optional<CardFile> follow(Directory start, Bytes path) {
        CardFile at = start;
        for (int i = 0; i < path.length(); i += 2) {
            Optional<CardFile> next = at instanceof Directory folder ? folder.find(path.at(i) << 8 | path.at(i + 1))
                    : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private Response enter(CardFile target, int p2) {
        Optional<Response> answer = Optional.ofNullable(switch (p2) {
            case 0x00 -> Answer.ok(BerTlv.of(0x6F, control(target)));
            case 0x04 -> Answer.ok(BerTlv.of(0x62, control(target)));
            case 0x0C -> Answer.ok();
            default -> null;
        });
        if (answer.isEmpty()) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        switch (target) {
            case Directory folder -> {
                directory = folder;
                file = Optional.empty();
            }
            case Transparent transparent -> {
                directory = parent(transparent);
                file = Optional.of(transparent);
            }
        }
        return answer.get();
    }

    private Directory parent(Transparent child) {
        return application.find(child.identifier()).filter(found -> found == child).isPresent() ? application
                : masterFile;
    }

    /** File control parameters (ISO/IEC 7816-4:2020, table 11). */
    private static Bytes control(CardFile target) {
        Bytes identifier = BerTlv.of(0x83, BerTlv.uint16(target.identifier()));
        return switch (target) {
            case Directory folder when folder.name().isEmpty() -> BerTlv.of(0x82, Bytes.ofHex("38")).plus(identifier);
            case Directory folder -> BerTlv.of(0x82, Bytes.ofHex("38")).plus(identifier)
                    .plus(BerTlv.of(0x84, folder.name()));
            case Transparent transparent -> BerTlv.of(0x80, BerTlv.uint16(transparent.content().length()))
                    .plus(BerTlv.of(0x82, Bytes.ofHex("01"))).plus(identifier);
        };
    }

    private Response readBinary(Command command) {
        if ((command.p1() & SHORT_IDENTIFIER) != 0) {
            return Answer.status(Answer.NOT_FOUND);
        }
        if (file.isEmpty()) {
            return Answer.status(Answer.NO_FILE_SELECTED);
        }
        if (command.ne() == 0 || !command.data().isEmpty()) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        Bytes content = file.get().content();
        int offset = command.p1() << 8 | command.p2();
        if (offset >= content.length()) {
            return Answer.status(Answer.WRONG_OFFSET);
        }
        int end = Math.min(content.length(), offset + command.ne());
        boolean everything = command.ne() == Command.SHORT_NE || command.ne() == Command.EXTENDED_NE;
        boolean endReached = end - offset < command.ne() && !everything;
        return new Response(content.slice(offset, end), endReached ? Answer.END_OF_FILE : Answer.ok().sw());
    }
}
