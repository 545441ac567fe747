package org.raworkbench.internal.logs.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.logs.SourceProblem;

/** All rules and observations, with the set of expressions that finds them in one pass. Immutable. */
public final class RuleSet {

    /** One expression of the set: step {@code step} of a rule, or an observation (rule is then null). */
    record Part(LogRule rule, int step, Observation observation) {
    }

    private final List<LogRule> rules;
    private final List<Observation> observations;
    private final List<Product> products;
    private final List<SourceProblem> problems;
    private final List<Part> parts;
    private final PatternSet patterns;
    private final String version;

    RuleSet(List<LogRule> rules, List<Observation> observations, List<Product> products, List<SourceProblem> problems) {
        List<SourceProblem> said = new ArrayList<>(problems);
        List<LogRule> usable = rules;
        List<Observation> seen = observations;
        Compiled compiled;
        try {
            compiled = Compiled.of(usable, seen);
        } catch (ExpressionException oneIsWrong) {
            usable = rules.stream().filter(rule -> passes(rule.id(), rule.steps(), said)).toList();
            seen = observations.stream()
                    .filter(one -> passes(one.id(), List.of(one.expression().pattern()), said)).toList();
            compiled = Compiled.of(usable, seen);
        }
        this.rules = usable.stream().sorted(Comparator.comparing(LogRule::severity,
                org.raworkbench.core.Severity.BY_SERIOUSNESS.reversed())).toList();
        this.observations = List.copyOf(seen);
        this.products = List.copyOf(products);
        this.problems = List.copyOf(said);
        this.parts = compiled.parts();
        this.patterns = compiled.patterns();
        this.version = version(this.rules + "\n" + this.observations);
    }

    private static boolean passes(String id, List<String> expressions, List<SourceProblem> said) {
        try {
            PatternSet.of(expressions.stream().map(Expression::regex).toList());
            return true;
        } catch (ExpressionException wrong) {
            said.add(new SourceProblem(id, SourceProblem.Kind.RULE, wrong.getMessage() + " " + wrong.hint()));
            return false;
        }
    }

    private record Compiled(List<Part> parts, PatternSet patterns) {

        static Compiled of(List<LogRule> rules, List<Observation> observations) {
            List<Part> parts = new ArrayList<>();
            List<Expression> expressions = new ArrayList<>();
            for (LogRule rule : rules) {
                for (int step = 0; step < rule.steps().size(); step++) {
                    parts.add(new Part(rule, step, null));
                    expressions.add(Expression.regex(rule.steps().get(step)));
                }
            }
            for (Observation observation : observations) {
                parts.add(new Part(null, 0, observation));
                expressions.add(Expression.regex(observation.expression().pattern()));
            }
            return new Compiled(List.copyOf(parts), PatternSet.of(expressions));
        }
    }

    private static String version(String all) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Another one when anything in it differs: rules that look alike find alike. */
    public String version() {
        return version;
    }

    /** The most serious first. */
    public List<LogRule> rules() {
        return rules;
    }

    public List<Observation> observations() {
        return observations;
    }

    public List<Product> products() {
        return products;
    }

    /** What was left out, and why. */
    public List<SourceProblem> problems() {
        return problems;
    }

    /** All expressions of all rules and observations. */
    public PatternSet patterns() {
        return patterns;
    }

    List<Part> parts() {
        return parts;
    }
}
