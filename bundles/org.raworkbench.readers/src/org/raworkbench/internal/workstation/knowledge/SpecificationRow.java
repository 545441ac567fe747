package org.raworkbench.internal.workstation.knowledge;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.workstation.raw.ProductVersion;

/**
 * One row of the site's table of supported versions.
 *
 * @param product what it is about: its versions are looked for as those of an installed program; {@code windows} and
 *        {@code dotnet} are known by themselves
 * @param minimum the oldest version that is supported
 * @param minimumText the same as the row writes it
 * @param series supported series; any when there are none
 * @param seriesText the same as the row writes it
 * @param basis where the site has it from
 */
public record SpecificationRow(Product product, Optional<ProductVersion> minimum, String minimumText,
        List<ProductVersion> series, String seriesText, Basis basis) {

    public SpecificationRow {
        series = List.copyOf(series);
        if (minimum.isEmpty() && series.isEmpty()) {
            throw new IllegalArgumentException("the row " + product.id() + " has neither \"minimum\" nor \"versions\"");
        }
    }

    /** Whether the table allows {@code version}. */
    public boolean allows(ProductVersion version) {
        return minimum.map(oldest -> version.compareTo(oldest) >= 0).orElse(true)
                && (series.isEmpty() || series.stream().anyMatch(version::isOf));
    }

    /** What the table allows, for people. */
    public String wanted() {
        return minimum.isEmpty() ? seriesText : minimumText + " or newer" + (series.isEmpty() ? "" : ", " + seriesText);
    }
}
