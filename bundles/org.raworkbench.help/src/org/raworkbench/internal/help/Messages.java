package org.raworkbench.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help window. */
public final class Messages extends NLS {

    public static String Window_missing;
    public static String Window_title;
    public static String Window_unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
