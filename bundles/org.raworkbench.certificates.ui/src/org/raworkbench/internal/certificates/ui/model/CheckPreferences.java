package org.raworkbench.internal.certificates.ui.model;

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
    private static final String PROXY = "proxy";
    private static final String PROXY_HOST = "proxyHost";
    private static final String PROXY_PORT = "proxyPort";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

    /** What is set now. */
    public CheckSettings settings() {
        return new CheckSettings(paths(ANCHORS), paths(INTERMEDIATES), paths(LISTS), node.getBoolean(ONLINE, false),
                proxy());
    }

    private ProxyChoice proxy() {
        try {
            return new ProxyChoice(ProxyChoice.Kind.valueOf(node.get(PROXY, ProxyChoice.Kind.SYSTEM.name())),
                    node.get(PROXY_HOST, ""), node.getInt(PROXY_PORT, ProxyChoice.OF_THE_SYSTEM.port()));
        } catch (IllegalArgumentException written) {
            // Somebody wrote it by hand, or another version did.
            return ProxyChoice.OF_THE_SYSTEM;
        }
    }

    /** Keeps {@code settings}. */
    public void keep(CheckSettings settings) {
        node.put(ANCHORS, text(settings.anchors()));
        node.put(INTERMEDIATES, text(settings.intermediates()));
        node.put(LISTS, text(settings.revocationLists()));
        node.putBoolean(ONLINE, settings.online());
        node.put(PROXY, settings.proxy().kind().name());
        node.put(PROXY_HOST, settings.proxy().host());
        node.putInt(PROXY_PORT, settings.proxy().port());
        try {
            node.flush();
        } catch (BackingStoreException failure) {
            // They hold until the workbench ends; the log says why not longer.
            ILog.of(CheckPreferences.class).warn(Messages.Preferences_notKept, failure);
        }
    }

    /** How addresses are asked: through {@code proxy}, with answers kept in the workbench's own folder. */
    static OnlineSettings online(ProxyChoice proxy) {
        OnlineSettings usual = OnlineSettings.ONLINE;
        Bundle bundle = FrameworkUtil.getBundle(CheckPreferences.class);
        Optional<Path> cache = bundle == null ? Optional.empty()
                : Optional.of(Platform.getStateLocation(bundle).toPath().resolve("revocation"));
        return new OnlineSettings(true, usual.timeout(), usual.largestAnswer(), cache,
                proxy.selector());
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
