package org.raworkbench.internal.inspection.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the view. */
public final class Messages extends NLS {

    public static String Export_done;
    public static String Export_nothing;
    public static String Export_title;
    public static String Offer_cancel;
    public static String Offer_demo;
    public static String Offer_inspect;
    public static String Offer_virtual;
    public static String Pane_demoReader;
    public static String Pane_noReader;
    public static String Pane_reader;
    public static String Pane_readerName;
    public static String Pane_virtualReader;
    public static String Series_invalid;
    public static String Series_noCard;
    public static String Series_question;
    public static String Series_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
