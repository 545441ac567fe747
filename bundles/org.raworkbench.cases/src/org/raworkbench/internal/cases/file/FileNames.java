package org.raworkbench.internal.cases.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a plain file name of whatever came in; works on every system, leads nowhere, shows what it is. */
public final class FileNames {

    private static final int LONGEST = 100;
    /** Most file systems take 255 bytes; a number may still have to be put in. */
    private static final int MOST_BYTES = 240;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"/\\\\|?*\u2028\u2029]");
    /** Device names of Windows, with any ending; the superscript digits count as digits there. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]");

    private FileNames() {
    }

    /** A name without separators, control and bidirectional characters, leading or trailing dots and blanks. */
    public static String tame(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while (stem.codePointCount(0, stem.length()) + ending.length() > LONGEST
                || (stem + ending).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        name = (stem + ending).replaceAll("[. ]+$", "");
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (name.isEmpty() || DEVICE.matcher(first.strip()).matches()) {
            name = "attachment_" + name;
        }
        return name;
    }
}
