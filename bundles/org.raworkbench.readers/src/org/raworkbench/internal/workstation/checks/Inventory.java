package org.raworkbench.internal.workstation.checks;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.raw.FileList;
import org.raworkbench.internal.workstation.raw.InstalledProgram;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;

/** What of a product is installed: by the list of programs, else by its file. */
record Inventory(Workplace place) {

    /**
     * A product as it was found.
     *
     * @param name the name in the list, or of the file
     * @param version empty when it gives none
     */
    record Found(String name, String version) {

        Optional<ProductVersion> number() {
            return ProductVersion.in(version);
        }
    }

    /** What was found of {@code product}: each version once; nothing found means not installed. */
    Reading<List<Found>> of(Product product) {
        Reading<List<InstalledProgram>> installed = place.installed();
        Optional<List<InstalledProgram>> programs = installed.value();
        List<Found> found = programs.map(list -> list.stream().filter(product::is)
                .map(program -> new Found(program.name(), program.version())).distinct().toList()).orElse(List.of());
        if (!found.isEmpty()) {
            return Reading.of(found, installed.source());
        }
        Optional<FileList> files = place.files().value();
        Optional<Found> file = product.file().flatMap(name -> files.flatMap(list -> list.path("\\" + name)
                .map(path -> new Found(path, list.version(name).orElse("")))));
        if (file.isPresent()) {
            return Reading.of(List.of(file.get()), place.files().source());
        }
        if (programs.isEmpty()) {
            return Reading.failed(installed.source(), installed.problem());
        }
        return isBarred(place.programs().value().orElseThrow())
                ? Reading.failed(installed.source(), Messages.text("denied"))
                : Reading.of(List.of(), installed.source());
    }

    /** The list of the person alone may be missing; the two of the machine must have been read. */
    private static boolean isBarred(RegistryTree programs) {
        return programs.isDenied(InstalledProgram.PLACES.get(0)) || programs.isDenied(InstalledProgram.PLACES.get(1));
    }

    /** Whether {@code product} is installed, as far as that is known. */
    boolean has(Product product) {
        return of(product).value().filter(found -> !found.isEmpty()).isPresent();
    }
}
