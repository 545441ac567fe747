package org.raworkbench.internal.logs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.logs.LogRuleFile;
import org.raworkbench.logs.SourceProblem;

/**
 * Puts the rules together: ours, those of third parties, those of the site ({@code log-rules/*.json} in its knowledge
 * folder). A later rule with the same id takes the place of an earlier one. Not thread-safe.
 */
public final class RuleShelf {

    /** The files that come with the workbench. */
    private static final List<String> BUNDLED = List.of("nhs", "ticketapi", "pcsc", "windows", "certificates", "network",
            "linux");
    private static final int LARGEST = 4 << 20;
    private static final int MOST_SITE_FILES = 200;

    private final Map<String, LogRule> rules = new LinkedHashMap<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    /** What comes with the workbench and nothing else. */
    public static RuleShelf bundled() {
        // their tests are run where they are built, not each time that they are used
        return bundled(false);
    }

    /** As {@link #bundled()}; {@code tested} says whether each rule has to pass its own tests, as others' rules have to. */
    public static RuleShelf bundled(boolean tested) {
        RuleShelf shelf = new RuleShelf();
        BUNDLED.forEach(name -> shelf.add(name + ".json", resource("log-rules/" + name + ".json"), tested));
        shelf.add("observations.json", resource("log-observations/observations.json"), tested);
        return shelf;
    }

    private static String resource(String name) {
        try (InputStream in = RuleShelf.class.getResourceAsStream("/knowledge/" + name)) {
            if (in == null) {
                throw new IllegalStateException("knowledge/" + name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the rules of a third party. */
    public RuleShelf add(LogRuleFile file) {
        try (Reader reader = file.open()) {
            StringWriter text = new StringWriter();
            char[] some = new char[8192];
            for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                text.write(some, 0, n);
                if (text.getBuffer().length() > LARGEST) {
                    return leftOut(file.name(), Messages.text("file.tooLarge", LARGEST >> 20));
                }
            }
            return add(file.name(), text.toString());
        } catch (IOException | RuntimeException unreadable) {
            return leftOut(file.name(), Messages.text("file.unreadable", unreadable.getClass().getSimpleName()));
        }
    }

    /** Adds the rules of the site. */
    public RuleShelf add(SiteKnowledge site) {
        for (String folder : List.of("log-rules", "log-observations")) {
            Path place = site.folder().resolve(folder);
            if (!Files.isDirectory(place)) {
                continue;
            }
            try (Stream<Path> files = Files.list(place)) {
                files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().limit(MOST_SITE_FILES)
                        .forEach(this::addFile);
            } catch (IOException | UncheckedIOException unreadable) {
                leftOut(place.toString(), Messages.text("file.unreadable", unreadable.getClass().getSimpleName()));
            }
        }
        return this;
    }

    private void addFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                leftOut(file.toString(), Messages.text("file.tooLarge", LARGEST >> 20));
            } else {
                add(file.toString(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            leftOut(file.toString(), Messages.text("file.unreadable", unreadable.getClass().getSimpleName()));
        }
    }

    /** Adds the rules, observations and products in {@code text}. */
    public RuleShelf add(String name, String text) {
        return add(name, text, true);
    }

    private RuleShelf add(String name, String text, boolean tested) {
        RuleFileReader reader = new RuleFileReader(name, text, problems);
        reader.read();
        reader.rules(tested).forEach(rule -> rules.put(rule.id(), rule));
        reader.observations().forEach(observation -> observations.put(observation.id(), observation));
        reader.products().forEach(product -> products.put(product.id(), product));
        return this;
    }

    private RuleShelf leftOut(String name, String reason) {
        problems.add(new SourceProblem(name, SourceProblem.Kind.RULE, Messages.text("file.leftOut", reason)));
        return this;
    }

    /** What is on the shelf now. */
    public RuleSet rules() {
        return new RuleSet(List.copyOf(rules.values()), List.copyOf(observations.values()),
                List.copyOf(products.values()), problems);
    }
}
