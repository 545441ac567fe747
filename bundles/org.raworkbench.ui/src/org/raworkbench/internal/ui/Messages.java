package org.raworkbench.internal.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String Demo_job;
    public static String Demo_label;
    public static String Demo_note;
    public static String Export_job;
    public static String Export_notWritten;
    public static String Look_error;
    public static String Look_info;
    public static String Look_ok;
    public static String Look_unknown;
    public static String Look_warning;
    public static String Page_copy;
    public static String Page_copyAll;
    public static String Page_copySection;
    public static String Page_name;
    public static String Sections_name;
    public static String Status_name;
    public static String Status_next;
    public static String Status_who;
    public static String View_find;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
