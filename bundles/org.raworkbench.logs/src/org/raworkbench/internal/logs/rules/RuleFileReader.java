package org.raworkbench.internal.logs.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.logs.SourceProblem;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads one file of rules or observations: what cannot be used is left out and named with line and reason. */
final class RuleFileReader {

    private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);

    private final String name;
    private final String text;
    private final List<SourceProblem> problems;
    private JsonObject content = new JsonObject();

    /** @param name of the file, for people */
    RuleFileReader(String name, String text, List<SourceProblem> problems) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.problems = problems;
    }

    /** Reads the text; what it holds is asked for afterwards. */
    void read() {
        int before = problems.size();
        content = content();
        if (!content.has("rules") && !content.has("observations") && problems.size() == before) {
            leftOut(Messages.text("file.noRules"));
        }
    }

    /** @param tested whether a rule that does not pass its own tests is left out */
    List<LogRule> rules(boolean tested) {
        return rows("rules", "rule.leftOut", row -> {
            LogRule rule = RuleParser.parse(row);
            if (tested) {
                RuleTest.run(rule, row);
            }
            return rule;
        });
    }

    List<Observation> observations() {
        return rows("observations", "observation.leftOut", Observation::parse);
    }

    List<Product> products() {
        return rows("products", "rule.leftOut", Product::parse);
    }

    private JsonObject content() {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement content = JSON.read(reader);
            if (content.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return content.getAsJsonObject();
            }
            leftOut(Messages.text("file.noRules"));
        } catch (IOException | JsonParseException | IllegalStateException wrong) {
            leftOut(Messages.text("file.notJson", String.valueOf(wrong.getMessage()).lines().findFirst().orElse("")));
        }
        return new JsonObject();
    }

    private <T> List<T> rows(String list, String sentence, Function<JsonRow, T> parser) {
        List<T> made = new ArrayList<>();
        if (!content.has(list)) {
            return made;
        }
        if (!content.get(list).isJsonArray()) {
            leftOut(Messages.text("file.noRules"));
            return made;
        }
        for (JsonElement element : content.getAsJsonArray(list)) {
            String id = id(element);
            try {
                made.add(parser.apply(JsonRow.of(element)));
            } catch (RuleFault fault) {
                problems.add(new SourceProblem(name, SourceProblem.Kind.RULE,
                        Messages.text(sentence, id, Integer.toString(line(id)), fault.getMessage())));
            } catch (RuntimeException | StackOverflowError wrong) {
                problems.add(new SourceProblem(name, SourceProblem.Kind.RULE,
                        Messages.text(sentence, id, Integer.toString(line(id)), wrong.getClass().getSimpleName())));
            }
        }
        return made;
    }

    private static String id(JsonElement element) {
        return element.isJsonObject() && element.getAsJsonObject().has("id")
                ? element.getAsJsonObject().get("id").toString().replace("\"", "") : "?";
    }

    private int line(String id) {
        Matcher matcher = Pattern.compile("\"id\"\\s*:\\s*\"" + Pattern.quote(id) + "\"").matcher(text);
        return matcher.find() ? (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1 : 1;
    }

    private void leftOut(String reason) {
        problems.add(new SourceProblem(name, SourceProblem.Kind.RULE, Messages.text("file.leftOut", reason)));
    }
}
