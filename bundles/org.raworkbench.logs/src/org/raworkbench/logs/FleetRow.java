package org.raworkbench.logs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Severity;

/**
 * One workstation of a fleet: what its bundle of logs says.
 *
 * @param bundle the archive or folder that its logs came in
 * @param workstation its name, where a log says it; otherwise the bundle's name
 * @param versions versions seen, with their standing
 * @param readers names of readers
 * @param worst what is most serious; empty when nothing was recognised
 * @param worstPath the source where it was first seen; empty without one
 * @param findings number of different rules that were met, harmless ones left out
 * @param firstSeen the earliest time in its logs
 * @param lastSeen the latest time in its logs
 */
public record FleetRow(String bundle, String workstation, List<SoftwareVersion> versions, List<String> readers,
        Optional<RuleCount> worst, String worstPath, int findings, Optional<Instant> firstSeen,
        Optional<Instant> lastSeen) {

    public FleetRow {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(workstation, "workstation");
        versions = List.copyOf(versions);
        readers = List.copyOf(readers);
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(firstSeen, "firstSeen");
        Objects.requireNonNull(lastSeen, "lastSeen");
    }

    /**
     * One row for each bundle below {@code folder}: an archive, or a folder of files. Files that lie in {@code folder}
     * itself are a bundle each.
     */
    public static List<FleetRow> of(Path folder, LogReview review) {
        Map<String, List<LogSource>> bundles = new LinkedHashMap<>();
        for (LogSource source : review.sources()) {
            bundles.computeIfAbsent(bundle(folder, source.path()), name -> new ArrayList<>()).add(source);
        }
        List<FleetRow> rows = new ArrayList<>();
        bundles.forEach((name, sources) -> rows.add(row(name, sources)));
        return rows;
    }

    private static String bundle(Path folder, String path) {
        int archive = path.indexOf("!/");
        String file = archive < 0 ? path : path.substring(0, archive);
        Path below = Path.of(file);
        if (below.startsWith(folder) && !below.equals(folder)) {
            return folder.relativize(below).getName(0).toString();
        }
        return file;
    }

    private static FleetRow row(String bundle, List<LogSource> sources) {
        Map<String, SoftwareVersion> versions = new LinkedHashMap<>();
        LinkedHashSet<String> readers = new LinkedHashSet<>();
        Map<String, RuleCount> rules = new LinkedHashMap<>();
        Optional<String> name = Optional.empty();
        RuleCount worst = null;
        String worstPath = "";
        for (LogSource source : sources) {
            name = name.or(() -> source.workstation().name());
            source.workstation().versions()
                    .forEach(version -> versions.put(version.product() + " " + version.version(), version));
            readers.addAll(source.workstation().readers());
            for (RuleCount met : source.met()) {
                if (met.harmless()) {
                    continue;
                }
                rules.putIfAbsent(met.rule(), met);
                if (worst == null || met.severity().isWorseThan(worst.severity())) {
                    worst = met;
                    worstPath = source.path();
                }
            }
        }
        return new FleetRow(bundle, name.orElse(bundle), List.copyOf(versions.values()), List.copyOf(readers),
                Optional.ofNullable(worst), worstPath, rules.size(),
                sources.stream().flatMap(source -> source.firstTime().stream()).min(Comparator.naturalOrder()),
                sources.stream().flatMap(source -> source.lastTime().stream()).max(Comparator.naturalOrder()));
    }

    /** How serious its worst finding is. */
    public Severity severity() {
        return worst.map(RuleCount::severity).orElse(Severity.OK);
    }
}
