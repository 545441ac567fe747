package org.raworkbench.internal.readers.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.readers.catalogue.FirmwareRows.About;
import org.raworkbench.internal.readers.catalogue.FirmwareRows.Latest;
import org.raworkbench.internal.readers.catalogue.FirmwareRows.Shared;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.CatalogueModel.NamedRelease;
import org.raworkbench.readers.CatalogueModel.NhsSupport;
import org.raworkbench.readers.CatalogueModel.Remark;
import org.raworkbench.readers.CatalogueModel.SeenRelease;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.UsbId;

/** The catalogue made of what was seen and what is known. */
final class KnownCatalogue implements ReaderCatalogue {

    private final Map<UsbId, List<CatalogueModel>> byUsb = new LinkedHashMap<>();
    private final List<CatalogueModel> all;
    private final FirmwareRows rows;
    private final List<String> problems;

    KnownCatalogue(List<SeenReader> seen, FirmwareRows rows, List<String> problems) {
        this.rows = rows;
        this.problems = List.copyOf(problems);
        Map<ModelKey, List<SeenReader>> models = new LinkedHashMap<>();
        seen.forEach(row -> models.computeIfAbsent(new ModelKey(row.usb(), row.vendor(), row.model()),
                key -> new ArrayList<>()).add(row));
        rows.shared().forEach(shared -> share(shared, models));
        models.forEach((key, members) -> add(model(key, members, false)));
        named().forEach(this::addNamed);
        this.all = byUsb.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing((CatalogueModel model) -> model.usb().vid())
                        .thenComparing(model -> model.usb().pid()).thenComparing(CatalogueModel::name)
                        .thenComparing(CatalogueModel::vendor))
                .toList();
    }

    private record ModelKey(UsbId usb, String vendor, String name) {
    }

    /** Takes what was seen under a shared id and gives it to all models that have the id. */
    private void share(Shared shared, Map<ModelKey, List<SeenReader>> models) {
        List<SeenReader> members = new ArrayList<>();
        models.entrySet().removeIf(
                entry -> entry.getKey().usb().equals(shared.usb()) && members.addAll(entry.getValue()));
        shared.models()
                .forEach(name -> add(model(new ModelKey(shared.usb(), shared.vendor(), name), members, true)));
    }

    private void add(CatalogueModel model) {
        byUsb.computeIfAbsent(model.usb(), key -> new ArrayList<>()).add(model);
    }

    private List<About<?>> named() {
        List<About<?>> abouts = new ArrayList<>(rows.minimum());
        abouts.addAll(rows.latest());
        abouts.addAll(rows.faults());
        abouts.addAll(rows.nhs());
        return abouts;
    }

    /** What a row names although nobody saw it. */
    private void addNamed(About<?> about) {
        List<CatalogueModel> known = byUsb.getOrDefault(about.usb(), List.of());
        if (known.isEmpty() || known.stream().noneMatch(model -> about.concerns(model.name()))) {
            add(model(new ModelKey(about.usb(), "", about.label()), List.of(), false));
        }
    }

    private CatalogueModel model(ModelKey key, List<SeenReader> members, boolean shared) {
        List<SeenRelease> releases = members.stream().map(row -> new SeenRelease(row.release(), row.provenance()))
                .distinct().sorted(Comparator.comparing(SeenRelease::release)).toList();
        Optional<About<Latest>> latest = best(rows.latest(), key);
        Optional<About<NamedRelease>> minimum = best(rows.minimum(), key);
        Optional<About<NhsSupport>> nhs = best(rows.nhs(), key);
        List<Remark> remarks = concerning(rows.remarks(), key).stream().map(About::what).toList();
        boolean site = latest.filter(About::siteRow).isPresent() || minimum.filter(About::siteRow).isPresent()
                || nhs.filter(About::siteRow).isPresent();
        return new CatalogueModel(key.usb(), key.vendor(), key.name(), releases,
                latest.map(About::what).map(Latest::release), minimum.map(About::what),
                concerning(rows.faults(), key).stream().map(About::what).toList(),
                latest.map(About::what).flatMap(Latest::page), nhs.map(About::what),
                members.stream().map(SeenReader::pinPad).distinct().count() == 1
                        ? Optional.of(members.get(0).pinPad()) : Optional.empty(),
                members.stream().mapToInt(SeenReader::maximumMessage).max().orElse(0),
                members.isEmpty() ? "" : members.get(members.size() - 1).exchangeLevel(), remarks, shared, site);
    }

    /** A row about the model goes before one about every model of the id, and the site's before ours. */
    private static <T> Optional<About<T>> best(List<About<T>> rows, ModelKey key) {
        return concerning(rows, key).stream().max(Comparator.comparing((About<T> about) -> !about.model().isEmpty())
                .thenComparing(About::siteRow));
    }

    private static <T> List<About<T>> concerning(List<About<T>> rows, ModelKey key) {
        return rows.stream().filter(about -> about.usb().equals(key.usb()) && about.concerns(key.name())).toList();
    }

    @Override
    public List<CatalogueModel> models() {
        return all;
    }

    @Override
    public List<CatalogueModel> models(UsbId usb) {
        return List.copyOf(byUsb.getOrDefault(usb, List.of()));
    }

    @Override
    public FirmwareStanding standing(ReaderFacts facts) {
        return FirmwareJudge.judge(facts, Candidates.of(facts, this));
    }

    @Override
    public List<String> problems() {
        return problems;
    }

    @Override
    public Optional<Remark> updateMode(String product) {
        String name = product.toLowerCase(Locale.ROOT);
        return rows.updateMode().stream().filter(mode -> name.contains(mode.productContains()))
                .map(FirmwareRows.UpdateMode::remark).findFirst();
    }
}
