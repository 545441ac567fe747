package org.raworkbench.internal.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.CaseTemplateFile;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The templates in force: ours, then third parties', then the site's ({@code case-templates/*.json} in the site's
 * folder of knowledge), a later one over an earlier one of the same id.
 */
final class Templates {

    private static final List<String> OURS = List.of("err1002", "care-identity", "signing-failure", "middleware",
            "internal-it", "registration-authority", "virtual-smartcard-vendor");
    private static final int LARGEST = 1 << 20;

    private final Map<String, CaseTemplate> byId = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    Templates(List<CaseTemplateFile> thirdParties, Path siteFolder) {
        for (String name : OURS) {
            try (InputStream stream = Templates.class.getResourceAsStream("/templates/" + name + ".json")) {
                put(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException("templates/" + name + ".json", broken);
            }
        }
        for (CaseTemplateFile file : thirdParties) {
            try (Reader reader = file.open()) {
                put(reader);
            } catch (IOException | RuntimeException broken) {
                problems.add(Messages.text("template.left.out", file.name(), String.valueOf(broken.getMessage())));
            }
        }
        site(siteFolder.resolve("case-templates"));
    }

    private void site(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
                try {
                    if (Files.size(file) > LARGEST) {
                        throw new IOException(Messages.text("template.large"));
                    }
                    try (Reader reader = Files.newBufferedReader(file)) {
                        put(reader);
                    }
                } catch (IOException | RuntimeException broken) {
                    problems.add(Messages.text("template.left.out", file, String.valueOf(broken.getMessage())));
                }
            }
        } catch (IOException failed) {
            problems.add(Messages.text("template.left.out", folder, String.valueOf(failed.getMessage())));
        }
    }

    private void put(Reader reader) {
        if (!(JsonParser.parseReader(reader) instanceof JsonObject json)) {
            throw new JsonParseException(Messages.text("template.no.object"));
        }
        CaseTemplate template = TemplateReader.template(json);
        byId.put(template.id(), template);
    }

    List<CaseTemplate> all() {
        return List.copyOf(byId.values());
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
