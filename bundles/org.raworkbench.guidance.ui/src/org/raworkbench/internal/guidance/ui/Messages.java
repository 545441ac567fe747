package org.raworkbench.internal.guidance.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the views. */
final class Messages extends NLS {

    public static String Causes_cause;
    public static String Causes_check;
    public static String Causes_done;
    public static String Causes_likelihood;
    public static String Causes_name;
    public static String Causes_step;
    public static String Causes_tip;
    public static String Causes_who;
    public static String Check_what;
    public static String Entries_all;
    public static String Entries_kind;
    public static String Entries_kindName;
    public static String Entries_name;
    public static String Entries_search;
    public static String Entries_site;
    public static String Entries_title;
    public static String Entries_whose;
    public static String Export_done;
    public static String Export_nothing;
    public static String Export_title;
    public static String Form_add;
    public static String Form_lines;
    public static String Form_name;
    public static String Form_property;
    public static String Form_remove;
    public static String Form_value;
    public static String Guide_back;
    public static String Guide_barName;
    public static String Guide_done;
    public static String Guide_failed;
    public static String Guide_later;
    public static String Guide_none;
    public static String Guide_noteHint;
    public static String Guide_noteName;
    public static String Guide_other;
    public static String Guides_best;
    public static String Guides_message;
    public static String Guides_title;
    public static String Knowledge_broken;
    public static String Knowledge_checking;
    public static String Knowledge_discard;
    public static String Knowledge_export;
    public static String Knowledge_exported;
    public static String Knowledge_file;
    public static String Knowledge_import;
    public static String Knowledge_imported;
    public static String Knowledge_new;
    public static String Knowledge_notImported;
    public static String Knowledge_override;
    public static String Knowledge_reading;
    public static String Knowledge_remove;
    public static String Knowledge_replace;
    public static String Knowledge_save;
    public static String Knowledge_saved;
    public static String Knowledge_title;
    public static String Knowledge_unreadable;
    public static String Notice_cardName;
    public static String Notice_carriedName;
    public static String Notice_knowledgeName;
    public static String Notice_safetyName;
    public static String Offer_again;
    public static String Offer_card;
    public static String Offer_case;
    public static String Offer_demo;
    public static String Offer_guide;
    public static String Print_failed;
    public static String Print_job;
    public static String Print_title;
    public static String Remarks_broken;
    public static String Remarks_changes;
    public static String Remarks_look;
    public static String Remarks_name;
    public static String Report_error;
    public static String Report_errorName;
    public static String Report_noSymptom;
    public static String Report_recognitionName;
    public static String Report_search;
    public static String Report_searchName;
    public static String Report_symptom;
    public static String Report_symptomsName;
    public static String Step_ended;
    public static String Step_guideSource;
    public static String Step_name;
    public static String Step_proves;
    public static String Step_rights;
    public static String Step_source;
    public static String Step_state;
    public static String Step_who;
    public static String Step_whoLine;
    public static String Steps_name;
    public static String Steps_now;
    public static String Steps_state;
    public static String Steps_step;
    public static String Task_failed;
    public static String Task_missing;
    public static String Task_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
