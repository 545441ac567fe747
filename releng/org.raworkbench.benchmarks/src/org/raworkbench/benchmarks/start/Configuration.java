package org.raworkbench.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Configuration areas beside the product's own, so that each workbench keeps its own caches and none touches the
 * product's.
 */
public final class Configuration {

    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String OURS = "org.raworkbench.";

    private final Path product;

    /** @param product the folder of a materialised product */
    public Configuration(Path product) {
        this.product = product;
    }

    /** The product's configuration as it is. */
    Path copy(Path target) throws IOException {
        Path source = product.resolve("configuration");
        Files.createDirectories(target.resolve(BUNDLES).getParent());
        Files.copy(source.resolve("config.ini"), target.resolve("config.ini"));
        Files.copy(source.resolve(BUNDLES), target.resolve(BUNDLES));
        return target;
    }

    /** The product's configuration with one more bundle. */
    public Path with(Path target, Path bundle) throws IOException {
        copy(target);
        Files.writeString(target.resolve(BUNDLES), added(bundle) + System.lineSeparator(), StandardOpenOption.APPEND);
        return target;
    }

    private static String added(Path bundle) {
        return "org.raworkbench.benchmarks,0.1.0.qualifier," + bundle.toUri() + ",4,false";
    }

    /** The same platform without any bundle of the workbench, and with {@code benchmark} instead. */
    Path bare(Path target, Path benchmark, String productId, String applicationId) throws IOException {
        copy(target);
        List<String> bundles = Files.readAllLines(target.resolve(BUNDLES)).stream()
                .filter(line -> !line.startsWith(OURS)).toList();
        Files.write(target.resolve(BUNDLES), Stream.concat(bundles.stream(), Stream.of(added(benchmark))).toList());
        List<String> settings = Files.readAllLines(target.resolve("config.ini")).stream()
                .filter(line -> !line.startsWith("eclipse.product=") && !line.startsWith("eclipse.application="))
                .toList();
        Files.write(target.resolve("config.ini"), Stream.concat(settings.stream(),
                Stream.of("eclipse.product=" + productId, "eclipse.application=" + applicationId)).toList());
        return target;
    }
}
