package org.raworkbench.internal.inspection.inspect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.internal.inspection.inspect.ApplicationList.Entry;
import org.raworkbench.internal.inspection.inspect.KnownApplications.Known;
import org.raworkbench.internal.inspection.profiles.CardFiles;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * Finds and reads the applications of a card. It stops asking as soon as one has given certificates: what else there is
 * tells the card's own list, which costs less than asking for each.
 */
final class ApplicationSearch {

    /** ISO/IEC 7816-4:2020, table 6: the selected file is deactivated, or in termination state. */
    private static final List<Integer> DEACTIVATED = List.of(0x6283, 0x6285);
    /** Where PKCS#15 v1.1, 5.4, puts the application of a card without a list of applications. */
    private static final Bytes PKCS15_DIRECTORY = Bytes.ofHex("3F005015");
    private static final Bytes PKCS15 = Bytes.ofHex("A000000063504B43532D3135");

    private final StepRunner steps;
    private final List<CardProfile> profiles;
    private final KnownApplications known;
    private final InspectionRecord found;
    private final Runnable identityKnown;
    private Optional<ApplicationList> list = Optional.empty();
    private boolean identityTold;

    /** @param identityKnown called once, when identity, certificates and counters are read */
    ApplicationSearch(StepRunner steps, List<CardProfile> profiles, KnownApplications known, InspectionRecord found,
            Runnable identityKnown) {
        this.steps = steps;
        this.profiles = profiles.stream().sorted(Comparator.comparingInt(CardProfile::order)).toList();
        this.known = known;
        this.found = found;
        this.identityKnown = identityKnown;
    }

    /** Looks for the applications that hold certificates. */
    void findIdentity() throws SmartcardException {
        for (CardProfile profile : profiles) {
            for (Bytes aid : profile.applicationIdentifiers()) {
                steps.run(place(profile), card -> tryProfile(card, profile, aid));
                if (found.hasIdentity()) {
                    tellIdentity();
                    return;
                }
            }
        }
        readList();
        for (Entry entry : list.map(ApplicationList::entries).orElse(List.of())) {
            followEntry(entry);
        }
        if (!found.hasIdentity() && !found.has(PKCS15)) {
            tryPath(PKCS15, PKCS15_DIRECTORY);
        }
        if (!found.hasIdentity()) {
            probeOthers();
        }
        tellIdentity();
    }

    /** Reads the card's list of applications, if that has not been done yet, and notes what it lists. */
    void readList() throws SmartcardException {
        if (list.isPresent()) {
            return;
        }
        list = Optional.of(new ApplicationList(List.of()));
        steps.run(Messages.text("place.directory"), card -> list = Optional.of(ApplicationList.read(card)));
        if (found.hasIdentity()) {
            list.get().entries().forEach(this::note);
        }
    }

    private void followEntry(Entry entry) throws SmartcardException {
        if (!found.hasIdentity() && !entry.path().isEmpty() && !found.has(entry.aid())) {
            tryPath(entry.aid(), entry.path());
        }
        note(entry);
    }

    private void note(Entry entry) {
        String name = known.name(entry.aid()).orElseGet(
                () -> entry.label().isEmpty() ? entry.aid().hex() : TamedText.tame(entry.label()));
        found.add(new CardApplication(entry.aid(), name, Messages.text("application.listed")));
    }

    private void probeOthers() throws SmartcardException {
        for (Known other : known.probes()) {
            if (!found.has(other.aid())) {
                steps.run(place(other.name()), card -> {
                    if (isSelected(card.transmit(Command.select(other.aid())))) {
                        found.add(new CardApplication(other.aid(), other.name(), ""));
                    }
                });
            }
        }
    }

    private void tryProfile(CardConnection card, CardProfile profile, Bytes aid) throws SmartcardException {
        readSelected(card, profile, card.transmit(Command.select(aid)));
    }

    private void tryPath(Bytes aid, Bytes path) throws SmartcardException {
        for (CardProfile profile : profiles) {
            boolean belongs = profile.applicationIdentifiers().stream().anyMatch(aid::startsWith);
            if (belongs) {
                Bytes absolute = path.startsWith(Bytes.ofHex("3F00")) ? path : Bytes.ofHex("3F00").plus(path);
                steps.run(place(profile), card -> readSelected(card, profile, CardFiles.of(card).select(absolute)));
            }
        }
    }

    private void readSelected(CardConnection card, CardProfile profile, Response selected) throws SmartcardException {
        if (DEACTIVATED.contains(selected.sw())) {
            found.problem(place(profile), Reason.FAILED,
                    Messages.text("application.deactivated", selected.swHex()));
            return;
        }
        if (!isSelected(selected)) {
            return;
        }
        ApplicationContent content = new ApplicationContent(profile.name(), found);
        profile.read(card, selected, content);
        if (found.hasIdentity()) {
            tellIdentity();
            profile.readDetails(card, content);
        }
    }

    private void tellIdentity() {
        if (!identityTold) {
            identityTold = true;
            identityKnown.run();
        }
    }

    private static String place(CardProfile profile) {
        return place(profile.name());
    }

    private static String place(String name) {
        return Messages.text("place.application", name);
    }

    /** A warning (62xx) still means that the application is selected. */
    private static boolean isSelected(Response answer) {
        return answer.ok() || answer.sw() >> 8 == 0x62;
    }
}
