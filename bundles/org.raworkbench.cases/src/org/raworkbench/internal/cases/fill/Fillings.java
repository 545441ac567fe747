package org.raworkbench.internal.cases.fill;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.GuideStep.TickedBy;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.inspection.CardSnapshot;

/**
 * What evidence can say for a field, by the name that templates use. A filling that finds nothing gives nothing; it
 * never writes "unknown" into a case.
 *
 * <ul>
 * <li>{@code error}: the error text as reported; {@code action}: what the person tried, from the symptom
 * <li>{@code uuid}: the UUID on the card; {@code card}: series and chip as far as they are known;
 * {@code certificates}: the last days of the certificates
 * <li>{@code reader}, {@code workstation}, {@code system}, {@code software}: from the checks of readers and workstation
 * <li>{@code findings}: what was found, the most serious first; {@code steps}: steps of the guide with how they ended
 * <li>{@code when}: the time of the line that shows the reported error, otherwise when it was reported
 * </ul>
 */
final class Fillings {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final int MOST_FINDINGS = 12;
    private static final String INSPECTED = "certificate.";
    private static final String CHECKED = "certificate-status.";
    /** ERR1002, PR20002, 400_645, 0x8010001D. */
    private static final Pattern CODE = Pattern.compile("(?i)\\b(?:[a-z]{2,4}\\d{3,6}|\\d{3}_\\d{3}|0x[0-9a-f]{8})\\b");
    private static final List<String> SOFTWARE = List.of("identity-agent.version", "credential-management.version",
            "middleware.version", "dotnet.version");

    private final CaseMaterial material;
    private final Knowledge knowledge;
    private final ZoneId zone;
    private final Map<String, Function<Fillings, Optional<Filling>>> byName = Map.ofEntries(
            Map.entry("error", Fillings::error), Map.entry("action", Fillings::action),
            Map.entry("uuid", Fillings::uuid),
            Map.entry("card", Fillings::card), Map.entry("certificates", Fillings::certificates),
            Map.entry("reader", Fillings::reader), Map.entry("workstation", Fillings::workstation),
            Map.entry("system", Fillings::system), Map.entry("software", Fillings::software),
            Map.entry("findings", Fillings::findings), Map.entry("steps", Fillings::steps),
            Map.entry("when", Fillings::when));

    Fillings(CaseMaterial material, Knowledge knowledge, ZoneId zone) {
        this.material = material;
        this.knowledge = knowledge;
        this.zone = zone;
    }

    /** What evidence says for the filling {@code name}; empty for one that is not known or has nothing to say. */
    Optional<Filling> of(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(filling -> filling.apply(this))
                .filter(filling -> !filling.value().isBlank());
    }

    private Optional<ReportedSymptom> reported() {
        return material.evidence().latest(ReportedSymptom.class);
    }

    private Optional<Filling> error() {
        return reported().map(report -> new Filling(report.errorText().strip(),
                Messages.text("from.reported", at(report))));
    }

    private Optional<Filling> action() {
        return reported().flatMap(report -> report.symptom().flatMap(knowledge::symptom)
                .map(symptom -> new Filling(symptom.getTitle(), Messages.text("from.reported", at(report)))));
    }

    private Optional<Filling> when() {
        return reported().map(report -> shown(report.errorText()).orElseGet(
                () -> new Filling(at(report), Messages.text("from.reported", at(report)))));
    }

    /** The latest line with a time that shows a code of {@code error}. */
    private Optional<Filling> shown(String error) {
        List<String> codes = CODE.matcher(error).results().map(code -> code.group().toUpperCase(Locale.ROOT)).toList();
        return material.findings().stream().flatMap(finding -> finding.evidence().stream())
                .filter(seen -> seen.time().isPresent() && seen.line().isPresent())
                .filter(seen -> codes.stream().anyMatch(seen.text().toUpperCase(Locale.ROOT)::contains))
                .max(Comparator.comparing(seen -> seen.time().orElseThrow()))
                .map(seen -> new Filling(WHEN.format(seen.time().orElseThrow().atZone(zone)),
                        Messages.text("from.line", seen.place(), seen.source())));
    }

    private Optional<CardSnapshot> snapshot() {
        return material.evidence().latest(CardSnapshot.class);
    }

    private Optional<Filling> uuid() {
        return snapshot().flatMap(card -> card.uuid().map(uuid -> new Filling(uuid, fromCard(card))));
    }

    private Optional<Filling> card() {
        return snapshot().filter(card -> card.atr().isPresent()).map(card -> new Filling(
                Messages.text(card.names().isEmpty() ? "card" : "card.named",
                        card.atr().orElseThrow().bytes().spacedHex(), String.join(", ", card.names())),
                fromCard(card)));
    }

    private Optional<Filling> certificates() {
        return snapshot().map(card -> new Filling(card.certificates().stream()
                .flatMap(certificate -> certificate.content().stream().map(content -> Messages.text("certificate",
                        Messages.text("role." + certificate.role()), DAY.format(content.notBefore().atZone(zone)),
                        DAY.format(content.notAfter().atZone(zone)), content.issuer())))
                .collect(Collectors.joining("\n")), fromCard(card)));
    }

    private Optional<Filling> reader() {
        return first("reader.firmware").map(fact -> new Filling(
                Messages.text("reader", fact.seen().source(), fact.value()), Messages.text("from.reader")));
    }

    private Optional<Filling> workstation() {
        return first("windows.version").or(() -> first("smart-card-service"))
                .map(fact -> new Filling(fact.seen().source(), Messages.text("from.workstation")));
    }

    private Optional<Filling> system() {
        return first("windows.version").map(fact -> new Filling(fact.value(), Messages.text("from.workstation")));
    }

    private Optional<Filling> software() {
        List<String> lines = new ArrayList<>();
        for (String key : SOFTWARE) {
            first(key).ifPresent(fact -> lines.add(Messages.text("software." + key) + ": " + fact.value()));
        }
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Filling(String.join("\n", lines), Messages.text("from.workstation")));
    }

    private Optional<Filling> findings() {
        String text = material.findings().stream().filter(finding -> finding.severity().isWorseThan(Severity.INFO))
                .filter(finding -> !saidAgain(finding))
                .sorted((one, other) -> Severity.BY_SERIOUSNESS.compare(other.severity(), one.severity()))
                .limit(MOST_FINDINGS).map(Fillings::line).distinct().collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(new Filling(text, Messages.text("from.findings")));
    }

    /** Inspecting a card judges the dates of its certificates; where their status was looked at, that says it too. */
    private boolean saidAgain(Finding finding) {
        return finding.id().startsWith(INSPECTED) && material.findings().stream()
                .anyMatch(other -> other.id().equals(CHECKED + finding.id().substring(INSPECTED.length()))
                        && other.subject().equals(finding.subject()));
    }

    private static String line(Finding finding) {
        return "- " + finding.summary() + (finding.subject().isEmpty() ? "" : " (" + finding.subject() + ")");
    }

    private Optional<Filling> steps() {
        return material.guide().map(guide -> new Filling(guide.steps().stream()
                .filter(step -> step.state() == StepState.DONE || step.state() == StepState.FAILED)
                .map(this::line).collect(Collectors.joining("\n")), Messages.text("from.guide", guide.title())));
    }

    /** A step, the answer to it, and who says so. */
    private String line(GuideStep step) {
        String answer = step.answers().of(step.state());
        String how = answer.isEmpty() ? Messages.text("step." + step.state()) : answer;
        return "- " + step.title() + (step.title().endsWith("?") ? " " : ": ") + how + why(step);
    }

    private String why(GuideStep step) {
        String because = step.because().strip();
        if (step.by().filter(TickedBy.PERSON::equals).isPresent()) {
            String at = step.at().map(when -> WHEN.format(when.atZone(zone))).orElse("");
            return " (" + (because.isEmpty() ? at : Messages.text("step.note", at, because)) + ")";
        }
        return because.isEmpty() ? "" : " (" + Messages.text("step.seen", because) + ")";
    }

    private Optional<Fact> first(String key) {
        return FactualEvidence.of(material.evidence(), key).stream()
                .filter(fact -> fact.standing() != Fact.Standing.UNKNOWN).findFirst();
    }

    private String fromCard(CardSnapshot card) {
        return Messages.text("from.card", card.subject(), at(card));
    }

    private String at(Evidence evidence) {
        return WHEN.format(evidence.taken().atZone(zone));
    }
}
