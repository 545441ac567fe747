package org.raworkbench.internal.guidance.ui.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Actor;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.Confidence;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.WorkbenchAction;
import org.raworkbench.ui.Dates;

/** Sentence parts that the views have in common. */
public final class Words {

    /** A day has no time zone; it is read and written in the same one. */
    private static final Dates DAYS = new Dates(ZoneOffset.UTC);

    private Words() {
    }

    /** Who, most suitable first, fit for the middle of a sentence. */
    public static String who(List<Actor> actors) {
        return actors.isEmpty() ? Messages.Words_anybody
                : actors.stream().map(Actor::label).collect(Collectors.joining(Messages.Words_or));
    }

    /** The same to begin a line with. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** How long. */
    public static String minutes(int minutes) {
        return minutes == 1 ? Messages.Words_minute : NLS.bind(Messages.Words_minutes, minutes);
    }

    /** A day, as the other views write it. */
    public static String day(LocalDate day) {
        return DAYS.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** How well an entry is founded. */
    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case SEEN -> Messages.Confidence_seen;
            case DERIVED -> Messages.Confidence_derived;
            case OPINION -> Messages.Confidence_opinion;
            case UNVERIFIED -> Messages.Confidence_unverified;
            case NOT_PUBLISHED -> Messages.Confidence_notPublished;
        };
    }

    /** Where {@code entry} was read, when, how well it is founded and whose it is, one line. */
    public static String source(Entry entry, Knowledge knowledge) {
        return NLS.bind(Messages.Words_source, new Object[] {entry.getSource(),
            entry.getSeen() == null ? "" : day(entry.getSeen()), confidence(entry.getConfidence()),
            knowledge.originOf(entry)});
    }

    /** What the workbench does for a step, as the text of a button; empty when it does nothing. */
    public static String action(WorkbenchAction action) {
        return switch (action) {
            case NONE -> "";
            case INSPECT_CARD -> Messages.Action_card;
            case CHECK_CERTIFICATES -> Messages.Action_certificates;
            case COMPARE_READERS -> Messages.Action_readers;
            case CHECK_WORKSTATION -> Messages.Action_workstation;
            case CHECK_NETWORK -> Messages.Action_network;
            case IMPORT_LOG -> Messages.Action_log;
            case DRAFT_CASE -> Messages.Action_case;
        };
    }
}
