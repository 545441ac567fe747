package org.raworkbench.inspection.tests.cards;

import java.util.LinkedHashMap;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** Files of a synthetic card, by absolute path; selected by path or identifier, read with READ BINARY. */
public final class FileSystem {

    private final Map<String, Bytes> files = new LinkedHashMap<>();
    private String directory = "3F00";
    private Bytes current = Bytes.empty();

    public FileSystem file(String path, Bytes content) {
        files.put(path, content);
        return this;
    }

    void remove(String path) {
        files.remove(path);
    }

    void enter(String path) {
        directory = path;
    }

    Response answer(Apdu command) {
        return switch (command.ins()) {
            case 0xA4 -> select(command);
            case 0xB0 -> read(command);
            default -> Applet.NOT_SUPPORTED;
        };
    }

    private Response select(Apdu command) {
        String path = switch (command.p1()) {
            case 0x00 -> command.data().hex().equals("3F00") ? "3F00" : directory + command.data().hex();
            case 0x08 -> "3F00" + command.data().hex();
            case 0x09 -> directory + command.data().hex();
            default -> "";
        };
        boolean isDirectory = files.keySet().stream().anyMatch(file -> file.startsWith(path) && !file.equals(path));
        if (path.isEmpty() || !files.containsKey(path) && !isDirectory) {
            return Applet.NOT_FOUND;
        }
        if (!files.containsKey(path)) {
            directory = path;
            return Applet.sw(0x9000);
        }
        current = files.get(path);
        directory = path.substring(0, path.length() - 4);
        return command.p2() == 0x0C ? Applet.sw(0x9000)
                : Applet.ok(Der.tlv("6F", Der.tlv("80", Der.hex("%04X".formatted(current.length())))));
    }

    private Response read(Apdu command) {
        int offset = command.p1() << 8 | command.p2();
        return offset > current.length() ? Applet.sw(0x6B00) : Applet.ok(current.slice(offset, current.length()));
    }
}
