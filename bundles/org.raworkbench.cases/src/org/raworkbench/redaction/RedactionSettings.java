package org.raworkbench.redaction;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the author of a case decided. Secrets are masked in any case. Immutable.
 *
 * @param left kinds of personal data that stay as they are; secrets in it are ignored
 * @param kept texts that stay as they are, in any spelling of them: a name, a number, the UUID of the affected user. A
 * secret
 *        is masked even when it is one of them
 */
public record RedactionSettings(Set<RedactionKind> left, Set<String> kept) {

    public RedactionSettings {
        EnumSet<RedactionKind> kinds = EnumSet.noneOf(RedactionKind.class);
        left.stream().filter(kind -> !kind.secret()).forEach(kinds::add);
        left = Set.copyOf(kinds);
        kept = Set.copyOf(kept);
    }

    /** Everything that is found is masked. */
    public static RedactionSettings strict() {
        return new RedactionSettings(Set.of(), Set.of());
    }

    /** These settings with {@code text} left as it is, such as the UUID of the affected user. */
    public RedactionSettings keeping(String text) {
        return keeping(Set.of(text));
    }

    /** These settings with {@code texts} left as they are. */
    public RedactionSettings keeping(Collection<String> texts) {
        Set<String> all = new LinkedHashSet<>(kept);
        all.addAll(texts);
        return new RedactionSettings(left, all);
    }

    /** These settings with everything of {@code kind} left as it is; no change for a secret. */
    public RedactionSettings leaving(RedactionKind kind) {
        Set<RedactionKind> all = new LinkedHashSet<>(left);
        all.add(kind);
        return new RedactionSettings(all, kept);
    }

    /** Counts only: what the author keeps is personal data. */
    @Override
    public String toString() {
        return "RedactionSettings[left=" + left + ", kept=" + kept.size() + "]";
    }
}
