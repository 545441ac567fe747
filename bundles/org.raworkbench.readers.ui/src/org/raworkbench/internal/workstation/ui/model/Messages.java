package org.raworkbench.internal.workstation.ui.model;

import org.eclipse.osgi.util.NLS;

/** Texts of what the view shows. */
public final class Messages extends NLS {

    public static String Cancelled_next;
    public static String Cancelled_sentence;
    public static String Cancelled_word;
    public static String Checking_counted;
    public static String Checking_online;
    public static String Checking_sentence;
    public static String Checking_word;
    public static String Column_check;
    public static String Column_expected;
    public static String Column_observed;
    public static String Column_result;
    public static String Column_source;
    public static String Column_who;
    public static String Demo_name;
    public static String Details_action;
    public static String Details_basis;
    public static String Details_expected;
    public static String Details_id;
    public static String Details_source;
    public static String Details_who;
    public static String Details_why;
    public static String Failed_sentence;
    public static String Failed_step;
    public static String Failed_stepReport;
    public static String Failed_word;
    public static String Group_faults;
    public static String Group_notes;
    public static String Group_unknown;
    public static String Here_name;
    public static String Job_check;
    public static String Job_internal;
    public static String NoWatch_sentence;
    public static String NoWatch_step;
    public static String NoWatch_word;
    public static String NotChecked_demo;
    public static String NotChecked_sentence;
    public static String NotChecked_stepCheck;
    public static String NotChecked_stepReport;
    public static String NotChecked_word;
    public static String Note_failed;
    public static String Note_missing;
    public static String Note_note;
    public static String Readers_count;
    public static String Readers_driver;
    public static String Readers_firmware;
    public static String Readers_name;
    public static String Readers_note;
    public static String Readers_title;
    public static String Readers_unknown;
    public static String Readers_usb;
    public static String Result_fail;
    public static String Result_notApplicable;
    public static String Result_pass;
    public static String Result_unknown;
    public static String Result_warn;
    public static String Starting_sentence;
    public static String Starting_word;
    public static String Title_demo;
    public static String Title_here;
    public static String Title_report;
    public static String Title_undated;
    public static String Verdict_error;
    public static String Verdict_more;
    public static String Verdict_of;
    public static String Verdict_ok;
    public static String Verdict_unknown;
    public static String Verdict_warning;
    public static String Who_then;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
