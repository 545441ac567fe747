package org.raworkbench.internal.workstation.checks;

import java.util.Optional;

import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.RegistryValue;

/**
 * Which Windows it is.
 *
 * @param name name and version for people: "Windows 11 Pro 24H2"
 * @param build the build, for instance 26100
 * @param revision the update of the build, for instance 6899; -1 when it is not told
 */
record WindowsBuild(String name, int build, int revision) {

    private static final String KEY = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    /** The registry goes on saying "Windows 10" on Windows 11, which begins with this build. */
    private static final int FIRST_OF_11 = 22000;

    static Optional<WindowsBuild> of(RegistryTree registry) {
        Optional<Integer> build = registry.text(KEY, "CurrentBuild").filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        if (build.isEmpty()) {
            return Optional.empty();
        }
        String product = registry.text(KEY, "ProductName").orElse("Windows");
        if (build.get() >= FIRST_OF_11 && product.startsWith("Windows 10")) {
            product = "Windows 11" + product.substring("Windows 10".length());
        }
        String version = registry.text(KEY, "DisplayVersion").map(text -> " " + text).orElse("");
        int revision = registry.value(KEY, "UBR").map(RegistryValue::number).filter(number -> number.isPresent()
                && number.getAsLong() < 1_000_000).map(number -> (int) number.getAsLong()).orElse(-1);
        return Optional.of(new WindowsBuild(product + version, build.get(), revision));
    }

    /** Build and update with a dot between them. */
    String number() {
        return revision < 0 ? String.valueOf(build) : build + "." + revision;
    }

    ProductVersion version() {
        return ProductVersion.in(number()).orElseThrow();
    }
}
