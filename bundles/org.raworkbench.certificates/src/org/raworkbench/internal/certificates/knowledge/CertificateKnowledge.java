package org.raworkbench.internal.certificates.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.raworkbench.core.Actor;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What the field decides about certificates, read from {@code knowledge/*.json}: known authorities, renewal, strengths, the
 * documented causes for failing signatures. Each entry carries its source.
 */
public final class CertificateKnowledge {

    private static final Pattern COMMON_NAME = Pattern.compile("(?i)(?:^|,)\\s*CN\\s*=\\s*((?:\\\\.|[^,])+)");
    private static final Pattern ORGANISATION = Pattern.compile("(?i)(?:^|,)\\s*O\\s*=\\s*((?:\\\\.|[^,])+)");

    private record TestNames(Pattern pattern, String organisation, String source) {
    }

    private record Names(Map<String, KnownAuthority> authorities, List<TestNames> testNames) {
    }

    private final Names names;
    private final JsonObject rules;
    private final List<KnowledgeProblem> problems;

    private CertificateKnowledge(Names names, JsonObject rules, List<KnowledgeProblem> problems) {
        this.names = names;
        this.rules = rules;
        this.problems = List.copyOf(problems);
    }

    /** Asks everything once, so that a rule that is missing or of the wrong kind is refused when it is read. */
    private void tryAll() {
        if (renewalWindow().isNegative() || expiringWindow().isNegative()) {
            throw new IllegalArgumentException("a number of days is negative");
        }
        weakDigest("");
        List.of(renewsInside(), renewsAfter(), renewalSource(), shortestRsa(), shortestEc(), keyLengthSource(),
                digestSource(), epsNeeds(), epsSource(), signingCauses());
    }

    private static Names names(JsonObject json) {
        Map<String, KnownAuthority> authorities = new LinkedHashMap<>();
        for (JsonElement element : json.getAsJsonArray("authorities")) {
            JsonObject entry = element.getAsJsonObject();
            KnownAuthority authority = new KnownAuthority(text(entry, "commonName"), text(entry, "organisation"),
                    text(entry, "environment"),
                    Optional.ofNullable(entry.get("sha1")).map(JsonElement::getAsString), text(entry, "source"));
            authorities.put(key(authority.commonName(), authority.organisation()), authority);
        }
        List<TestNames> testNames = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("testEnvironments")) {
            JsonObject entry = element.getAsJsonObject();
            testNames.add(new TestNames(Pattern.compile(text(entry, "pattern")), text(entry, "organisation"),
                    text(entry, "source")));
        }
        return new Names(authorities, testNames);
    }

    /** The knowledge that comes with the workbench. */
    public static CertificateKnowledge bundled() {
        return new CertificateKnowledge(names(load("authorities.json")), load("rules.json"), List.of());
    }

    /** The knowledge that comes with the workbench, with the files of {@code site} over it. */
    public static CertificateKnowledge of(SiteKnowledge site) {
        SiteLayer<Names> names = site.over("certificates/authorities", load("authorities.json"),
                CertificateKnowledge::names);
        SiteLayer<JsonObject> rules = site.over("certificates/rules", load("rules.json"), read -> {
            new CertificateKnowledge(new Names(Map.of(), List.of()), read, List.of()).tryAll();
            return read;
        });
        return new CertificateKnowledge(names.knowledge(), rules.knowledge(),
                Stream.of(names, rules).flatMap(layer -> layer.problem().stream()).toList());
    }

    /** Why files of the site were left out. */
    public List<KnowledgeProblem> problems() {
        return problems;
    }

    private static JsonObject load(String name) {
        try (InputStream in = CertificateKnowledge.class.getResourceAsStream("/knowledge/" + name)) {
            if (in == null) {
                throw new IllegalStateException("knowledge/" + name + " is missing from the bundle");
            }
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String commonName, String organisation) {
        return (commonName + "/" + organisation).toLowerCase(Locale.ROOT);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    /** The authority that the distinguished name {@code name} belongs to, as far as names tell. */
    public Optional<KnownAuthority> authority(String name) {
        Matcher commonName = COMMON_NAME.matcher(name);
        Matcher organisation = ORGANISATION.matcher(name);
        if (!commonName.find() || !organisation.find()) {
            return Optional.empty();
        }
        String cn = commonName.group(1).strip();
        String o = organisation.group(1).strip();
        KnownAuthority known = names.authorities().get(key(cn, o));
        if (known != null) {
            return Optional.of(known);
        }
        for (TestNames test : names.testNames()) {
            Matcher matcher = test.pattern().matcher(cn);
            if (test.organisation().equalsIgnoreCase(o) && matcher.find()) {
                return Optional.of(new KnownAuthority(cn, o, matcher.group(), Optional.empty(), test.source()));
            }
        }
        return Optional.empty();
    }

    /** How long before its end a certificate can be renewed. */
    public Duration renewalWindow() {
        return Duration.ofDays(rules.getAsJsonObject("renewal").get("windowDays").getAsInt());
    }

    /** How long before its end a certificate counts as expiring. */
    public Duration expiringWindow() {
        return Duration.ofDays(rules.get("expiringDays").getAsInt());
    }

    /** Who renews inside the window. */
    public List<Actor> renewsInside() {
        return actors(rules.getAsJsonObject("renewal").getAsJsonArray("inside"));
    }

    /** Who renews after the end. */
    public List<Actor> renewsAfter() {
        return actors(rules.getAsJsonObject("renewal").getAsJsonArray("after"));
    }

    private static List<Actor> actors(JsonArray names) {
        List<Actor> actors = new ArrayList<>();
        names.forEach(name -> actors.add(Actor.valueOf(name.getAsString())));
        return actors;
    }

    /** Where the rules about renewal come from. */
    public String renewalSource() {
        return text(rules.getAsJsonObject("renewal"), "source");
    }

    /** Shortest RSA key, in bits, that is not a finding. */
    public int shortestRsa() {
        return strength("rsaBits").get("minimum").getAsInt();
    }

    /** Shortest key on an elliptic curve, in bits, that is not a finding. */
    public int shortestEc() {
        return strength("ecBits").get("minimum").getAsInt();
    }

    /** Where the shortest lengths come from. */
    public String keyLengthSource() {
        return text(strength("rsaBits"), "source");
    }

    /** Whether {@code signatureAlgorithm} uses a digest that is weak. */
    public boolean weakDigest(String signatureAlgorithm) {
        String upper = signatureAlgorithm.toUpperCase(Locale.ROOT);
        for (JsonElement name : strength("weakDigests").getAsJsonArray("names")) {
            if (upper.startsWith(name.getAsString() + "W")) {
                return true;
            }
        }
        return false;
    }

    /** Where the weak digests come from. */
    public String digestSource() {
        return text(strength("weakDigests"), "source");
    }

    private JsonObject strength(String name) {
        return rules.getAsJsonObject("strength").getAsJsonObject(name);
    }

    /** What EPS needs, with the date since when. */
    public String epsNeeds() {
        return text(rules.getAsJsonObject("eps"), "needs");
    }

    /** Where that comes from. */
    public String epsSource() {
        JsonObject eps = rules.getAsJsonObject("eps");
        return text(eps, "source") + ", since " + text(eps, "since");
    }

    /** The documented reasons for failing signatures, in the order in which they are looked at. */
    public List<SigningCause> signingCauses() {
        List<SigningCause> causes = new ArrayList<>();
        for (JsonElement element : rules.getAsJsonArray("signingCauses")) {
            JsonObject cause = element.getAsJsonObject();
            List<String> facts = new ArrayList<>();
            cause.getAsJsonArray("facts").forEach(key -> facts.add(key.getAsString()));
            causes.add(new SigningCause(text(cause, "id"), text(cause, "source"), facts));
        }
        return causes;
    }
}
