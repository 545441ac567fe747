package org.raworkbench.internal.workstation.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the view. */
public final class Messages extends NLS {

    public static String Drop_one;
    public static String Export_done;
    public static String Export_nothing;
    public static String Export_title;
    public static String Offer_cancel;
    public static String Offer_check;
    public static String Offer_demo;
    public static String Offer_here;
    public static String Offer_open;
    public static String Online_no;
    public static String Online_question;
    public static String Online_title;
    public static String Online_yes;
    public static String Only_counted;
    public static String Only_plain;
    public static String Pane_about;
    public static String Pane_aboutName;
    public static String Pane_demo;
    public static String Pane_here;
    public static String Pane_hereNamed;
    public static String Pane_other;
    public static String Pane_otherNamed;
    public static String Tree_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
