package org.raworkbench.internal.certificates.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the view. */
public final class Messages extends NLS {

    public static String Bar_from;
    public static String Bar_name;
    public static String Bar_none;
    public static String Bar_opens;
    public static String Bar_today;
    public static String Bar_until;
    public static String Chart_ended;
    public static String Chart_later;
    public static String Chart_name;
    public static String Chart_title;
    public static String Chart_words;
    public static String Copy_done;
    public static String Copy_nothing;
    public static String Export_done;
    public static String Export_nothing;
    public static String Export_title;
    public static String Filter_count;
    public static String Filter_hint;
    public static String Filter_label;
    public static String Filter_name;
    public static String Offer_again;
    public static String Offer_cancel;
    public static String Offer_card;
    public static String Offer_demo;
    public static String Offer_files;
    public static String Offer_folder;
    public static String Offer_logs;
    public static String Open_all;
    public static String Open_certificates;
    public static String Open_files;
    public static String Open_folder;
    public static String Open_folderNote;
    public static String Open_logs;
    public static String Open_noLogs;
    public static String Open_several;
    public static String Pane_about;
    public static String Pane_aboutName;
    public static String Pane_cards;
    public static String Pane_demoReader;
    public static String Pane_noCard;
    public static String Pane_opened;
    public static String Paste_nothing;
    public static String Paste_source;
    public static String Path_certificate;
    public static String Path_facts;
    public static String Path_name;
    public static String Path_nameFails;
    public static String Path_nothing;
    public static String Path_result;
    public static String Path_step;
    public static String Paths_addFiles;
    public static String Paths_addFolder;
    public static String Paths_remove;
    public static String Preferences_about;
    public static String Preferences_anchors;
    public static String Preferences_intermediates;
    public static String Preferences_job;
    public static String Preferences_lists;
    public static String Preferences_online;
    public static String Preferences_onlineNote;
    public static String Preferences_proxy;
    public static String Preferences_proxyFixed;
    public static String Preferences_proxyHost;
    public static String Preferences_proxyMissing;
    public static String Preferences_proxyNone;
    public static String Preferences_proxyPort;
    public static String Preferences_proxySystem;
    public static String Tab_details;
    public static String Tab_expiry;
    public static String Tab_path;
    public static String Table_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
