package org.raworkbench.internal.cases.file;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a plain file name of whatever came in; works on every system, leads nowhere, shows what it is. */
public final class FileNames {

    private static final int LONGEST = 100;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}<>:\"/\\\\|?*\u2028\u2029]");
    /** Device names of Windows, with any ending. */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5",
            "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private FileNames() {
    }

    /** A name without separators, control and bidirectional characters, leading or trailing dots and blanks. */
    public static String tame(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            int dot = name.lastIndexOf('.');
            String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
        }
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (name.isEmpty() || DEVICES.contains(stem.toUpperCase(java.util.Locale.ROOT))) {
            name = "attachment_" + name;
        }
        return name;
    }
}
