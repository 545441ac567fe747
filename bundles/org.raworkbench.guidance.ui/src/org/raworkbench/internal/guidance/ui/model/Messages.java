package org.raworkbench.internal.guidance.ui.model;

import org.eclipse.osgi.util.NLS;

/** Texts of what the views show. */
final class Messages extends NLS {

    public static String Action_card;
    public static String Action_case;
    public static String Action_certificates;
    public static String Action_log;
    public static String Action_network;
    public static String Action_readers;
    public static String Action_workstation;
    public static String Begin_sentence;
    public static String Begin_word;
    public static String Cause_against;
    public static String Cause_againstNone;
    public static String Cause_alternatives;
    public static String Cause_alternativesNote;
    public static String Cause_check;
    public static String Cause_contradictions;
    public static String Cause_experience;
    public static String Cause_for;
    public static String Cause_forNone;
    public static String Cause_meanwhile;
    public static String Cause_missing;
    public static String Cause_missingLine;
    public static String Cause_missingNone;
    public static String Cause_next;
    public static String Cause_noStep;
    public static String Cause_observation;
    public static String Cause_orderSource;
    public static String Cause_reference;
    public static String Cause_source;
    public static String Cause_statement;
    public static String Cause_step;
    public static String Cause_stepWho;
    public static String Cause_stepWhoLine;
    public static String Cause_title;
    public static String Cause_who;
    public static String Confidence_derived;
    public static String Confidence_notPublished;
    public static String Confidence_opinion;
    public static String Confidence_seen;
    public static String Confidence_unverified;
    public static String Draft_added;
    public static String Draft_name;
    public static String Draft_overrides;
    public static String Draft_untitled;
    public static String Error_component;
    public static String Error_hint;
    public static String Error_known;
    public static String Error_noMeaning;
    public static String Error_several;
    public static String Error_unknown;
    public static String Export_demo;
    public static String Export_ending;
    public static String Export_made;
    public static String Export_who;
    public static String Failed_next;
    public static String Failed_sentence;
    public static String Failed_word;
    public static String Guide_progress;
    public static String Guided_word;
    public static String Job_diagnose;
    public static String Kind_cause;
    public static String Kind_check;
    public static String Kind_contradiction;
    public static String Kind_error;
    public static String Kind_guide;
    public static String Kind_product;
    public static String Kind_rule;
    public static String Kind_series;
    public static String Kind_step;
    public static String Kind_symptom;
    public static String Carried_over;
    public static String LastResort_nothing;
    public static String Likelihood_likely;
    public static String Likelihood_possible;
    public static String Likelihood_unlikely;
    public static String Likelihood_veryLikely;
    public static String Likely_sentence;
    public static String Likely_word;
    public static String NoWatch_sentence;
    public static String NoWatch_step;
    public static String NoWatch_word;
    public static String NotPublished_word;
    public static String Nothing_demo;
    public static String Nothing_sentence;
    public static String Nothing_stepCard;
    public static String Nothing_stepError;
    public static String Nothing_stepReport;
    public static String Nothing_word;
    public static String Property_wrong;
    public static String Safety_access;
    public static String Safety_signing;
    public static String Source_confidence;
    public static String Source_from;
    public static String Source_note;
    public static String Source_seen;
    public static String Source_whose;
    public static String Starting_sentence;
    public static String Starting_word;
    public static String State_byEvidence;
    public static String State_byPerson;
    public static String State_done;
    public static String State_failed;
    public static String State_notNeeded;
    public static String State_open;
    public static String State_putOff;
    public static String Unknown_sentence;
    public static String Unknown_stepKeep;
    public static String Unknown_stepSymptom;
    public static String Unknown_word;
    public static String Words_anybody;
    public static String Words_minute;
    public static String Words_minutes;
    public static String Words_or;
    public static String Words_source;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
