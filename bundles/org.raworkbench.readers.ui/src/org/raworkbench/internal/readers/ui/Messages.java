package org.raworkbench.internal.readers.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the view. */
public final class Messages extends NLS {

    public static String Add_about;
    public static String Add_file;
    public static String Add_job;
    public static String Add_latest;
    public static String Add_latestHint;
    public static String Add_minimum;
    public static String Add_model;
    public static String Add_modelHint;
    public static String Add_nhs;
    public static String Add_nhsNo;
    public static String Add_nhsUnsaid;
    public static String Add_nhsYes;
    public static String Add_ok;
    public static String Add_optional;
    public static String Add_page;
    public static String Add_pid;
    public static String Add_pidHint;
    public static String Add_saving;
    public static String Add_seen;
    public static String Add_source;
    public static String Add_sourceHint;
    public static String Add_title;
    public static String Add_vid;
    public static String Add_vidHint;
    public static String Export_done;
    public static String Export_nothing;
    public static String Export_title;
    public static String Fleet_hint;
    public static String Fleet_name;
    public static String Fleet_noteName;
    public static String Offer_again;
    public static String Offer_demo;
    public static String Offer_files;
    public static String Offer_folder;
    public static String Offer_stop;
    public static String Open_all;
    public static String Open_files;
    public static String Open_folder;
    public static String Open_folderNote;
    public static String Open_reports;
    public static String Page_link;
    public static String Page_noBrowser;
    public static String Page_none;
    public static String Tab_comparison;
    public static String Tab_details;
    public static String Tab_fleet;
    public static String Table_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
