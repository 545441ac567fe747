package org.raworkbench.internal.readers.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.CatalogueModel.KnownFault;
import org.raworkbench.readers.CatalogueModel.NamedRelease;
import org.raworkbench.readers.CatalogueModel.SeenRelease;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.Release;

/**
 * How a release stands. Where several models are possible only what holds for all of them is said; where no source
 * names the latest release, a release can be older or newer than what was seen, never the latest.
 */
final class FirmwareJudge {

    private final List<CatalogueModel> candidates;
    private final Optional<NamedRelease> latest;
    private final Optional<NamedRelease> minimum;
    private final Optional<Release> newestSeen;

    private FirmwareJudge(List<CatalogueModel> candidates) {
        this.candidates = candidates;
        this.latest = common(candidates.stream().map(CatalogueModel::latest).distinct().toList());
        this.minimum = common(candidates.stream().map(CatalogueModel::minimum).distinct().toList());
        this.newestSeen = candidates.stream().map(CatalogueModel::newestSeen).flatMap(Optional::stream)
                .max(Release::compareTo);
    }

    private static <T> Optional<T> common(List<Optional<T>> each) {
        return each.size() == 1 ? each.get(0) : Optional.empty();
    }

    static FirmwareStanding judge(ReaderFacts facts, List<CatalogueModel> candidates) {
        return new FirmwareJudge(candidates).judge(facts.release());
    }

    private FirmwareStanding judge(Optional<Release> told) {
        if (told.isEmpty()) {
            return unknown("why.noRelease");
        }
        if (candidates.isEmpty()) {
            return unknown("why.noModel");
        }
        Release release = told.get();
        if (minimum.isPresent() && release.compareTo(minimum.get().release()) < 0) {
            Provenance by = minimum.get().provenance();
            return standing(FirmwareState.BELOW_MINIMUM, List.of(), by,
                    Messages.text("why.belowMinimum", release, minimum.get().release(), by.source()));
        }
        List<KnownFault> faults = faults(release);
        if (!faults.isEmpty()) {
            return standing(FirmwareState.KNOWN_FAULT, faults, faults.get(0).provenance(),
                    Messages.text("why.fault", release, faults.get(0).effect()));
        }
        return latest.map(named -> againstLatest(release, named)).orElseGet(() -> againstSeen(release));
    }

    /** The faults that the release has on every model that the reader can be. */
    private List<KnownFault> faults(Release release) {
        return candidates.get(0).faults().stream().filter(fault -> fault.concerns(release))
                .filter(fault -> candidates.stream().allMatch(model -> model.faults().contains(fault))).toList();
    }

    private FirmwareStanding againstLatest(Release release, NamedRelease named) {
        Provenance by = named.provenance();
        int order = release.compareTo(named.release());
        if (order == 0) {
            return standing(FirmwareState.CURRENT, List.of(), by,
                    Messages.text("why.current", release, by.source(), by.seen()));
        }
        return standing(order < 0 ? FirmwareState.OUTDATED : FirmwareState.NEWER, List.of(), by,
                Messages.text(order < 0 ? "why.outdated" : "why.newer", release, named.release(), by.source(),
                        by.seen()));
    }

    private FirmwareStanding againstSeen(Release release) {
        if (candidates.size() > 1 || candidates.get(0).shared()) {
            return unknown("why.ambiguous", candidates.stream().map(CatalogueModel::title).distinct()
                    .collect(Collectors.joining(", ")));
        }
        if (newestSeen.isEmpty()) {
            return unknown("why.nothingSeen", release);
        }
        int order = release.compareTo(newestSeen.get());
        if (order == 0) {
            return unknown("why.sameSeen", release);
        }
        return standing(order < 0 ? FirmwareState.OUTDATED : FirmwareState.NEWER, List.of(), whoKnows().orElse(null),
                Messages.text(order < 0 ? "why.outdatedSeen" : "why.newerSeen", release, newestSeen.get()));
    }

    private FirmwareStanding unknown(String why, Object... arguments) {
        return standing(FirmwareState.UNKNOWN, List.of(), whoKnows().orElse(null), Messages.text(why, arguments));
    }

    private Optional<Provenance> whoKnows() {
        return latest.map(NamedRelease::provenance).or(() -> candidates.stream()
                .flatMap(model -> model.seen().stream()).map(SeenRelease::provenance).findFirst())
                .or(() -> minimum.map(NamedRelease::provenance));
    }

    private FirmwareStanding standing(FirmwareState state, List<KnownFault> faults, Provenance by, String why) {
        return new FirmwareStanding(state, candidates, latest, newestSeen, minimum, faults, Optional.ofNullable(by),
                why);
    }
}
