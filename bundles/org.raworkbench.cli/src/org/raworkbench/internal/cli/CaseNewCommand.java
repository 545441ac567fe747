package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Examination;
import org.raworkbench.guidance.Diagnosis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code case new}: a case that is filled from evidence, with the documents about it attached. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseNewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--template", paramLabel = "ID", required = true, descriptionKey = "case.template")
    private String template;

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "case.set")
    private Map<String, String> values = new LinkedHashMap<>();

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private CommonOptions options;

    CaseNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        if (options.demo().isList()) {
            options.demo().printList(surroundings);
            return ExitCode.DONE;
        }
        CaseTemplate form = CaseCommand.template(template, surroundings);
        Path out = options.out().orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                Messages.get("case.out.missing")));
        for (Map.Entry<String, String> value : values.entrySet()) {
            check(form, value.getKey(), value.getValue());
        }
        options.checkOutput();
        Instant now = options.now(surroundings.clock());
        GatheredEvidence gathered = evidence.gather(surroundings, options.demo(), now);
        Optional<Diagnosis> diagnosis = evidence.isEmpty() && !options.demo().isGiven() ? Optional.empty()
                : Optional.of(surroundings.engines().guidance().diagnose(gathered.evidence(), gathered.findings(),
                        new Examination(now, () -> false)));
        SupportCase draft = surroundings.engines().cases().draft(form, new CaseMaterial(gathered.evidence(),
                gathered.findings(), diagnosis.flatMap(Diagnosis::guide)), now);
        diagnosis.flatMap(found -> found.causes().stream().findFirst()).ifPresent(cause -> draft.setCause(cause.id()));
        values.forEach((field, value) -> set(draft, form, field, value, now));
        try (CaseFile file = CaseFile.create(out, draft, surroundings.clock())) {
            new CaseDocuments(surroundings, now).attach(gathered, file);
            if (!file.content().getAttachments().isEmpty()) {
                file.save();
            }
        } catch (CaseFileException failed) {
            throw new CommandFailure(ExitCode.INPUT, failed.getMessage());
        }
        surroundings.err().println(Messages.get("case.written", out.toAbsolutePath()));
        return gathered.inputLost() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private static void check(CaseTemplate form, String field, String value) throws CommandFailure {
        Optional<TemplateField> wanted = form.field(field);
        if (wanted.isEmpty()) {
            StringBuilder known = new StringBuilder(Messages.get("case.field.unknown", form.id(), field));
            form.fields().forEach(each -> known.append(System.lineSeparator())
                    .append(String.format("  %-28s %s", each.id(), each.label())));
            throw new CommandFailure(ExitCode.USAGE, known.toString());
        }
        if (wanted.get().kind() == TemplateField.Kind.CONFIRM && !value.matches("(?i)yes|no|true|false")) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("case.confirm.wrong", field, value));
        }
    }

    /** The author speaks: what they write stands, what they confirm is confirmed now. */
    private static void set(SupportCase draft, CaseTemplate form, String id, String value, Instant now) {
        Field field = draft.getFields().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
        field.setOrigin(Origin.PERSON);
        field.setFrom(null);
        if (form.field(id).orElseThrow().kind() == TemplateField.Kind.CONFIRM) {
            field.setConfirmed(value.matches("(?i)yes|true"));
            field.setConfirmedAt(field.isConfirmed() ? now : null);
        } else {
            field.setValue(value);
        }
    }
}
