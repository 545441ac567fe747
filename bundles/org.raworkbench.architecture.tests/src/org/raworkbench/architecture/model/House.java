package org.raworkbench.architecture.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All bundles of the build and all committed texts.
 */
public final class House {

    private final List<Bundle> bundles;
    private final List<TextFile> texts;
    private final Map<String, Bundle> byName = new HashMap<>();
    private final Map<String, Bundle> byClass = new HashMap<>();
    private final Map<String, Bundle> byExport = new HashMap<>();

    public House(List<Bundle> bundles, List<TextFile> texts) {
        this.bundles = List.copyOf(bundles);
        this.texts = List.copyOf(texts);
        for (Bundle bundle : bundles) {
            byName.put(bundle.name(), bundle);
            bundle.classes().forEach(one -> byClass.put(one.className(), bundle));
            bundle.exports().forEach(export -> byExport.put(export.packageName(), bundle));
        }
    }

    public List<Bundle> bundles() {
        return bundles;
    }

    public List<TextFile> texts() {
        return texts;
    }

    public Optional<Bundle> bundle(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The bundle that exports {@code packageName}; empty for packages from elsewhere. */
    public Optional<Bundle> exporter(String packageName) {
        return Optional.ofNullable(byExport.get(packageName));
    }

    /** The bundle that holds {@code className}; one that is not compiled is known by its exported packages. */
    public Optional<Bundle> owner(String className) {
        Bundle holder = byClass.get(className);
        return holder != null ? Optional.of(holder) : exporter(ClassReferences.packageOf(className));
    }
}
