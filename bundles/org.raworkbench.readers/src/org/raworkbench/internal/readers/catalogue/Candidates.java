package org.raworkbench.internal.readers.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.UsbId;

/** Which models a reader can be. What cannot be told apart stays several. */
final class Candidates {

    /** Shorter names, or names without a number, are in many readers' names. */
    private static final int SHORTEST_NAME = 5;

    private Candidates() {
    }

    static List<CatalogueModel> of(ReaderFacts facts, ReaderCatalogue catalogue) {
        Optional<UsbId> usb = facts.usbId();
        if (usb.isPresent()) {
            return byVendor(facts, byName(facts, catalogue.models(usb.get())));
        }
        String name = plain(facts.name());
        return byVendor(facts, longest(catalogue.models().stream()
                .filter(model -> telling(model.name()) && name.contains(plain(model.name()))).toList()));
    }

    /** Models of one id by what the device calls itself; a shared id's devices do not say which one they are. */
    private static List<CatalogueModel> byName(ReaderFacts facts, List<CatalogueModel> models) {
        if (models.size() < 2 || models.stream().anyMatch(CatalogueModel::shared)) {
            return models;
        }
        List<String> names = Stream.concat(facts.all(ReaderProperty.MODEL).stream().map(Observed::value),
                Stream.of(facts.name())).map(Candidates::plain).toList();
        List<CatalogueModel> exact = narrowed(models, model -> names.contains(plain(model.name())));
        return exact.size() < models.size() ? exact : longest(narrowed(models, model -> !model.name().isEmpty()
                && names.stream().anyMatch(name -> name.contains(plain(model.name())))));
    }

    private static List<CatalogueModel> byVendor(ReaderFacts facts, List<CatalogueModel> models) {
        if (models.size() < 2 || models.stream().anyMatch(CatalogueModel::shared)) {
            return models;
        }
        List<String> vendors = Stream.concat(facts.all(ReaderProperty.VENDOR).stream().map(Observed::value),
                Stream.of(facts.name())).map(Candidates::plain).toList();
        return narrowed(models, model -> !model.vendor().isEmpty()
                && vendors.stream().anyMatch(vendor -> vendor.contains(plain(model.vendor()))));
    }

    /** Those that fit; all, where none does: then the hint says nothing. */
    private static List<CatalogueModel> narrowed(List<CatalogueModel> models, Predicate<CatalogueModel> fits) {
        List<CatalogueModel> fitting = models.stream().filter(fits).toList();
        return fitting.isEmpty() ? models : fitting;
    }

    /** Of names inside each other the longest is meant: SCR3310 and SCR3310v2.0. */
    private static List<CatalogueModel> longest(List<CatalogueModel> models) {
        int length = models.stream().mapToInt(model -> model.name().length()).max().orElse(0);
        return models.stream().filter(model -> model.name().length() == length).toList();
    }

    private static boolean telling(String name) {
        return name.length() >= SHORTEST_NAME && name.chars().anyMatch(Character::isDigit);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
