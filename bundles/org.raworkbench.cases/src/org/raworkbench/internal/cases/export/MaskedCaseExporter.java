package org.raworkbench.internal.cases.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseService;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Enclosure;
import org.raworkbench.cases.PreparedCase.Section;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.cases.file.AtomicFile;
import org.raworkbench.redaction.RedactionPass;

/** Exports cases after redaction. */
@Component
public final class MaskedCaseExporter implements CaseExporter {

    private static final int LONGEST_TITLE = 160;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private static final Pattern FIELD = Pattern.compile("\\{([a-z0-9-]+)\\}");

    private final CaseService cases;
    private final SiteKnowledge site;
    private final Clock clock;

    @Activate
    public MaskedCaseExporter(@Reference CaseService cases) {
        this(cases, SiteKnowledge.ofThisComputer(), Clock.systemDefaultZone());
    }

    /** @param clock also says in which zone times are written */
    public MaskedCaseExporter(CaseService cases, SiteKnowledge site, Clock clock) {
        this.cases = cases;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public void learn(CaseFile file, RedactionPass known) throws CaseFileException {
        learnFields(file.content(), known);
        // what does not go along is told when the case is prepared
        new OutgoingAttachments(file, null, new ArrayList<>(), () -> false).learn(known);
    }

    private static void learnFields(SupportCase content, RedactionPass known) {
        content.getFields().stream().map(Field::getValue).filter(value -> value != null).forEach(known::learn);
    }

    @Override
    public PreparedCase prepare(CaseFile file, CaseTemplate template, Masking masking, RedactionPass known,
            BooleanSupplier cancelled) throws CaseFileException {
        Path folder;
        try {
            folder = Files.createTempDirectory("raworkbench-case");
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("no.space", AtomicFile.reason(failed)), failed);
        }
        try {
            return prepare(file, template, masking, known, cancelled, folder);
        } catch (CaseFileException | RuntimeException failed) {
            remove(folder);
            throw failed;
        }
    }

    private PreparedCase prepare(CaseFile file, CaseTemplate template, Masking masking, RedactionPass known,
            BooleanSupplier cancelled, Path folder) throws CaseFileException {
        SupportCase content = file.content();
        MaskedTexts texts = new MaskedTexts(content, template, masking, known);
        List<String> warnings = warnings(cases.review(content, template));
        // the names in every text are to be known before the first one is masked
        learnFields(content, texts.pass());
        OutgoingAttachments attachments = new OutgoingAttachments(file, folder, warnings, cancelled);
        attachments.learn(texts.pass());
        Map<String, String> values = new HashMap<>();
        List<Section> sections = sections(content, template, texts, values);
        List<Enclosure> copies = attachments.copies(texts);
        Recipients recipients = Recipients.of(site);
        recipients.problem().ifPresent(problem -> warnings.add(Messages.text("recipient.problem", problem)));
        String title = title(template, values);
        return new PreparedCase(String.valueOf(content.getId()), clock.instant().truncatedTo(ChronoUnit.SECONDS),
                template.id(), template.target(), template.channel(), recipients.of(template.target()),
                content.isDemo(),
                masking, content.isDemo() ? Messages.text("demo.subject", title) : title, sections, copies,
                texts.found(),
                warnings, folder);
    }

    private static List<String> warnings(CaseReview review) {
        List<String> warnings = new ArrayList<>();
        review.missing().forEach(remark -> warnings.add(Messages.text("incomplete", remark.text())));
        review.contradictions().forEach(remark -> warnings.add(Messages.text("contradiction", remark.text())));
        review.doubtful().forEach(remark -> warnings.add(Messages.text("doubt", remark.text())));
        return warnings;
    }

    private List<Section> sections(SupportCase content, CaseTemplate template, MaskedTexts texts,
            Map<String, String> values) {
        Map<String, Field> fields = new HashMap<>();
        content.getFields().forEach(field -> fields.putIfAbsent(field.getId(), field));
        List<Section> sections = new ArrayList<>();
        for (TemplateField wanted : template.fields()) {
            Field field = fields.get(wanted.id());
            if (wanted.kind() == TemplateField.Kind.CONFIRM) {
                sections.add(new Section(wanted.label(), confirmation(field)));
                continue;
            }
            String value = field == null || field.getValue() == null || field.getValue().isBlank() ? ""
                    : PlainText.lines(texts.of(wanted.id(), field.getValue()));
            values.put(wanted.id(), value);
            if (!value.isEmpty() || wanted.required()) {
                sections.add(new Section(wanted.label(), value.isEmpty() ? Messages.text("not.filled") : value));
            }
        }
        return sections;
    }

    private String confirmation(Field field) {
        if (field == null || !field.isConfirmed()) {
            return Messages.text("not.confirmed");
        }
        return field.getConfirmedAt() == null ? Messages.text("confirmed")
                : Messages.text("confirmed.at", WHEN.format(field.getConfirmedAt().atZone(zone())));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** The template's pattern with fields in it, one line, not longer than what portals take. */
    private static String title(CaseTemplate template, Map<String, String> values) {
        String title = FIELD.matcher(template.shortDescription()).replaceAll(found -> Matcher.quoteReplacement(
                values.getOrDefault(found.group(1), "").lines().findFirst().map(PlainText::line)
                        .orElseGet(() -> Messages.text("field.missing", template.field(found.group(1))
                                .map(TemplateField::label).orElse(found.group(1))))));
        String line = PlainText.line(title);
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026";
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public void write(PreparedCase prepared, Format format, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(CaseText.of(prepared).getBytes(StandardCharsets.UTF_8));
            case HTML -> out.write(CaseHtml.of(prepared).getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> out.write(CaseMarkdown.of(prepared).getBytes(StandardCharsets.UTF_8));
            case PDF -> CasePdf.write(prepared, out);
            case EML -> CaseMail.write(prepared, out);
            case ZIP -> CaseArchive.write(prepared, out);
        }
        out.flush();
    }
}
