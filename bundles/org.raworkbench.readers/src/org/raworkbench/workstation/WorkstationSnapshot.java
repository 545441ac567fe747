package org.raworkbench.workstation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.smartcard.ReaderSightings;

/**
 * What a workstation has of what smartcards need, at one moment. Immutable.
 *
 * <p>Keys of its facts; one that was not looked at gives no fact:
 * <ul>
 * <li>{@code smart-card-service}: state of the system's smart card service
 * <li>{@code cards-present}: how many cards are in readers
 * <li>{@code identity-agent.version}, {@code credential-management.version}, {@code middleware.version}: what is
 * installed; "not installed" where it is not
 * <li>{@code identity-agent.running}, {@code credential-management.running}: "running" or "not running"
 * <li>{@code identity-agent.environment}: the environment that the registry names
 * <li>{@code port-service}: state of the NHS Port Service; {@code port-service.ports}: which of its ports are open
 * <li>{@code generations}: whether Identity Agent and Smartcard Connect are mixed
 * <li>{@code reboot-pending}: whether the workstation was restarted since the NHS software was installed
 * <li>{@code middleware.gemalto}, {@code middleware.piv-minidriver}: present or not
 * <li>{@code windows.version}: name and build; {@code windows.csp-ksp}: whether the change of 14 October 2025 is in
 * force, held back or not installed; {@code windows.event-624}: how many events 624 of the smart card service were
 * recorded
 * <li>{@code browser.chrome-extension}, {@code browser.third-party-cookies}: traces of the retired extension, the
 * policy
 * <li>{@code dotnet.version}: release of the .NET Framework; {@code session}: local, RDP or Citrix
 * <li>{@code card-printer}: the card printer and its driver
 * <li>{@code domain.HOST}: whether a required domain answered; only when it was asked
 * <li>{@code reader-driver.version}: version of the driver of the (first) reader, or "none"
 * </ul>
 *
 * @param taken when it was read; for a report, when the report was collected, or opened where it does not tell that
 * @param subject the workstation's name
 * @param system its operating system in one line; empty when it is not known
 * @param report the file it comes from; empty for the workstation that the workbench runs on
 * @param demo whether it is the made-up workstation
 * @param checks all checks in the order in which they are shown
 * @param facts what other engines may weigh
 * @param readers readers that its registry knows (Windows)
 * @param notes what is to be said about the inputs
 * @param complete false when the check was cancelled
 * @param millis how long it took
 */
public record WorkstationSnapshot(Instant taken, String subject, String system, Optional<String> report, boolean demo,
        List<WorkstationCheck> checks, List<Fact> facts, List<WorkstationReader> readers, List<ReportNote> notes,
        boolean complete, long millis) implements FactualEvidence, ReaderSightings {

    public WorkstationSnapshot {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(report, "report");
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
        readers = List.copyOf(readers);
        notes = List.copyOf(notes);
    }

    /** Whether it is known when it was read; a report may not tell when it was collected. */
    public boolean dated() {
        return report.isEmpty() || notes.stream().noneMatch(
                note -> note.source().equals("manifest.json") && note.kind() != ReportNote.Kind.NOTE);
    }

    /**
     * The readers of the report of another workstation; none for the one that the workbench runs on, which is asked
     * itself.
     */
    @Override
    public List<ReaderSighting> readerSightings() {
        Optional<Instant> seen = dated() ? Optional.of(taken) : Optional.empty();
        return report.map(file -> readers.stream().map(reader -> new ReaderSighting(subject, reader.name(),
                reader.vid(), reader.pid(), reader.firmware(), file, seen)).toList()).orElse(List.of());
    }

    /** The check called {@code id}. */
    public Optional<WorkstationCheck> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** How many checks came to {@code result}. */
    public long count(CheckResult result) {
        return checks.stream().filter(check -> check.result() == result).count();
    }
}
