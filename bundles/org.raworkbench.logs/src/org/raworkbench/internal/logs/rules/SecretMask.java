package org.raworkbench.internal.logs.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of a line before it leaves the log: passcodes, session tickets, tokens, the data of VERIFY commands.
 *
 * <p>What it takes out is replaced by {@value #MASK}. Names and numbers of persons stay; they are a matter of the case.
 */
public final class SecretMask {

    /** Stands in the place of a secret. */
    public static final String MASK = "[masked]";

    private record Rule(Pattern pattern, String hint) {
    }

    /** In each, group 1 stays and group 2 goes. */
    private static final List<Rule> RULES = List.of(
            rule("()(AQIC5w[A-Za-z0-9+/=_%.*@-]{8,}#?)", "AQIC5w"),
            rule("()(eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)?)", "eyJ"),
            rule("((?i:bearer|basic) +)([A-Za-z0-9+/=_.~-]{8,})", " "),
            rule("((?i:pass ?code|pass ?word|passwd|pwd|\\bpin(?: ?code)?|chv[0-9]?)(?i: (?:is|value|entered))?[\"']? *[:=] *[\"']?)"
                    + "([^\\s\"',;&]+)", ""),
            rule("((?i:access_?token|refresh_?token|id_?token|sso_?ticket|session_?id|log_session_id|token|ticket|secret"
                    + "|client_?secret|api_?key|authorization|cookie|jsessionid|iplanetdirectorypro)[\"']? *[:=] *[\"']?)"
                    + "([A-Za-z0-9+/=_.%~*@#-]{8,})", ""),
            rule("((?i:name=[\"']sso_ticket[\"'] *>))([^<]+)", "sso_ticket"),
            rule("((?i:\\b[08][0-9a-f][ :]?20[ :]?[0-9a-f]{2}[ :]?[0-9a-f]{2}[ :]+[0-9a-f]{2}[ :]?))((?i:[0-9a-f]{2}(?:[ :]?[0-9a-f]{2}){3,}))",
                    "20"),
            rule("((?i:\\b[08][0-9a-f]2000[0-9a-f]{4}))((?i:(?:[0-9a-f]{2}){4,}))", "2000"),
            rule("((?i:\\b[08][0-9a-f][ :]?2[4c][ :]?[0-9a-f]{2}[ :]?[0-9a-f]{2}[ :]?[0-9a-f]{2}[ :]?))((?i:[0-9a-f]{2}(?:[ :]?[0-9a-f]{2}){7,}))",
                    "2"));

    private SecretMask() {
    }

    private static Rule rule(String pattern, String hint) {
        return new Rule(Pattern.compile(pattern), hint);
    }

    /** {@code line} without its secrets. */
    public static String of(String line) {
        String masked = line;
        for (Rule rule : RULES) {
            if (rule.hint().isEmpty() || masked.contains(rule.hint())) {
                Matcher matcher = rule.pattern().matcher(masked);
                if (matcher.find()) {
                    masked = matcher.replaceAll("$1" + Matcher.quoteReplacement(MASK));
                }
            }
        }
        return masked;
    }
}
