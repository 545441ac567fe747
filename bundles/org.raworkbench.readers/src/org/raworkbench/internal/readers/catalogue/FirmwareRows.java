package org.raworkbench.internal.readers.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.raworkbench.readers.CatalogueModel.KnownFault;
import org.raworkbench.readers.CatalogueModel.NamedRelease;
import org.raworkbench.readers.CatalogueModel.NhsSupport;
import org.raworkbench.readers.CatalogueModel.Remark;
import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.UsbId;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What is known about firmware beyond what was seen: {@code knowledge/readers-firmware.json} with the site's rows over
 * it.
 */
record FirmwareRows(List<About<NamedRelease>> minimum, List<About<Latest>> latest, List<About<KnownFault>> faults,
        List<About<NhsSupport>> nhs, List<About<Remark>> remarks, List<Shared> shared, List<UpdateMode> updateMode) {

    /**
     * Something about a reader.
     *
     * @param model the model as the device says it; empty for every model of the id
     * @param label the model for people, for an id that nobody saw
     * @param siteRow whether the row is the site's
     */
    record About<T>(UsbId usb, String model, String label, T what, boolean siteRow) {

        boolean concerns(String name) {
            return model.isEmpty() || model.equalsIgnoreCase(name);
        }
    }

    /** The latest release, and where it is to be had. */
    record Latest(NamedRelease release, Optional<URI> page) {
    }

    /** One USB id that several models have. */
    record Shared(UsbId usb, String vendor, List<String> models, Provenance provenance) {
    }

    /** A device that is a reader waiting for new firmware, known by the start of its product name. */
    record UpdateMode(String productContains, Remark remark) {
    }

    /**
     * Reads a whole file.
     *
     * @throws IllegalArgumentException what is wrong, for people
     */
    static FirmwareRows of(JsonObject file) {
        return new FirmwareRows(
                rows(file, "minimum", FirmwareRows::minimum),
                rows(file, "latest", FirmwareRows::latest),
                rows(file, "faults", FirmwareRows::fault),
                rows(file, "nhs", row -> about(row, row.textOrEmpty("model"),
                        new NhsSupport(row.flag("supported"), row.textOrEmpty("note"), row.provenance()))),
                rows(file, "remarks",
                        row -> about(row, row.textOrEmpty("model"), new Remark(row.text("text"), row.provenance()))),
                rows(file, "shared", FirmwareRows::shared),
                rows(file, "updateMode", row -> new UpdateMode(row.text("productContains").toLowerCase(Locale.ROOT),
                        new Remark(row.text("text"), row.provenance()))));
    }

    private static <T> List<T> rows(JsonObject file, String member, Function<Row, T> reader) {
        JsonElement list = file.get(member);
        if (list == null || !list.isJsonArray()) {
            throw new IllegalArgumentException(Messages.text("row.noList", member));
        }
        List<T> rows = new ArrayList<>();
        list.getAsJsonArray().forEach(element -> rows.add(reader.apply(Row.of(element))));
        return List.copyOf(rows);
    }

    /** Ours are by the USB id alone; what they call the model is for people. */
    private static About<NamedRelease> minimum(Row row) {
        return about(row, siteRow(row) ? row.textOrEmpty("model") : "",
                new NamedRelease(row.release("release"), row.textOrEmpty("note"), row.provenance()));
    }

    private static About<Latest> latest(Row row) {
        return about(row, row.textOrEmpty("model"), new Latest(
                new NamedRelease(row.release("release"), row.textOrEmpty("note"), row.provenance()), page(row)));
    }

    private static About<KnownFault> fault(Row row) {
        return about(row, siteRow(row) ? row.textOrEmpty("model") : "", new KnownFault(row.optionalRelease("from"),
                row.optionalRelease("through"), row.text("effect"), row.provenance()));
    }

    private static Shared shared(Row row) {
        List<String> models = new ArrayList<>();
        JsonElement list = row.json().get("models");
        if (list == null || !list.isJsonArray()) {
            throw new IllegalArgumentException(Messages.text("row.noList", "models"));
        }
        list.getAsJsonArray().forEach(model -> models.add(model.getAsString()));
        return new Shared(row.usb(), row.textOrEmpty("vendor"), List.copyOf(models), row.provenance());
    }

    private static <T> About<T> about(Row row, String model, T what) {
        return new About<>(row.usb(), model, row.textOrEmpty("model"), what, siteRow(row));
    }

    private static boolean siteRow(Row row) {
        return row.json().has("site") && row.flag("site");
    }

    private static Optional<URI> page(Row row) {
        return row.optional("page").map(written -> {
            try {
                URI page = new URI(written);
                if (!"https".equalsIgnoreCase(page.getScheme()) && !"http".equalsIgnoreCase(page.getScheme())
                        || page.getHost() == null) {
                    throw new IllegalArgumentException(Messages.text("row.page", written));
                }
                return page;
            } catch (URISyntaxException wrong) {
                throw new IllegalArgumentException(Messages.text("row.page", written), wrong);
            }
        });
    }
}
