package org.raworkbench.internal.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the application. */
public final class Messages extends NLS {

    public static String Area_inUse;
    public static String Area_none;
    public static String Area_unusable;
    public static String Demo_leave;
    public static String Demo_none;
    public static String Options_demo;
    public static String Options_noDemo;
    public static String Options_theme;
    public static String Options_value;
    public static String Preferences_dark;
    public static String Preferences_demo;
    public static String Preferences_demoNote;
    public static String Screenshot_failed;
    public static String Screenshot_noCard;
    public static String Seen_failed;
    public static String Seen_job;
    public static String Window_demoTitle;
    public static String Window_services;
    public static String Window_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
