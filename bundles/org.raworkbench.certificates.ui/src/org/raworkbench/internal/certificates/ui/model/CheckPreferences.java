package org.raworkbench.internal.certificates.ui.model;

import java.net.ProxySelector;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.raworkbench.certificates.OnlineSettings;

/** The settings of the preference page, kept from start to start. */
public final class CheckPreferences {

    /** Where they are kept. */
    public static final String NODE = "org.raworkbench.certificates.ui";

    private static final String ANCHORS = "anchors";
    private static final String INTERMEDIATES = "intermediates";
    private static final String LISTS = "revocationLists";
    private static final String ONLINE = "online";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

    /** What is set now. */
    public CheckSettings settings() {
        return new CheckSettings(paths(ANCHORS), paths(INTERMEDIATES), paths(LISTS), node.getBoolean(ONLINE, false));
    }

    /** Keeps {@code settings}. */
    public void keep(CheckSettings settings) {
        node.put(ANCHORS, text(settings.anchors()));
        node.put(INTERMEDIATES, text(settings.intermediates()));
        node.put(LISTS, text(settings.revocationLists()));
        node.putBoolean(ONLINE, settings.online());
        try {
            node.flush();
        } catch (BackingStoreException failure) {
            // They hold until the workbench ends; the log says why not longer.
            ILog.of(CheckPreferences.class).warn(Messages.Preferences_notKept, failure);
        }
    }

    /** How addresses are asked: through the proxy of the system, with answers kept in the workbench's own folder. */
    static OnlineSettings online() {
        OnlineSettings usual = OnlineSettings.ONLINE;
        Bundle bundle = FrameworkUtil.getBundle(CheckPreferences.class);
        Optional<Path> cache = bundle == null ? Optional.empty()
                : Optional.of(Platform.getStateLocation(bundle).toPath().resolve("revocation"));
        return new OnlineSettings(true, usual.timeout(), usual.largestAnswer(), cache,
                Optional.ofNullable(ProxySelector.getDefault()));
    }

    private List<Path> paths(String key) {
        return node.get(key, "").lines().filter(line -> !line.isBlank()).flatMap(line -> {
            try {
                return java.util.stream.Stream.of(Path.of(line));
            } catch (InvalidPathException written) {
                // The settings came from another system.
                return java.util.stream.Stream.empty();
            }
        }).toList();
    }

    private static String text(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}
