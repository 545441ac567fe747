package org.raworkbench.internal.logs.review;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.rules.RuleShelf;
import org.raworkbench.logs.LogFormat;
import org.raworkbench.logs.LogRuleFile;

/** The formats and rules to review with: ours, third parties', the site's. Immutable. */
public record LogKnowledge(FormatCatalogue formats, RuleSet rules) {

    /** What is known on this computer. */
    public static LogKnowledge of(SiteKnowledge site, Collection<LogRuleFile> ruleFiles, Collection<LogFormat> formats) {
        Path folder = site.folder().resolve("log-formats");
        List<LogFormat> known = List.copyOf(formats);
        CompletableFuture<FormatCatalogue> catalogue = CompletableFuture
                .supplyAsync(() -> FormatCatalogue.with(List.of(folder), known));
        RuleShelf shelf = RuleShelf.bundled();
        ruleFiles.forEach(shelf::add);
        RuleSet rules = shelf.add(site).rules();
        return new LogKnowledge(catalogue.join(), rules);
    }
}
