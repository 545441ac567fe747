package org.raworkbench.internal.help;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where a help page is. The platform's own way to its content is in a bundle that the workbench does not have. */
public final class HelpAddress {

    private HelpAddress() {
    }

    /** The page at {@code href}, "/bundle/path", with or without a place in the page; empty where there is none. */
    public static Optional<URL> find(String href) {
        String address = href.replaceFirst("[?#].*$", "").replaceFirst("^/", "");
        int slash = address.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Bundle bundle = Platform.getBundle(address.substring(0, slash));
        return Optional.ofNullable(bundle).map(found -> found.getEntry(address.substring(slash + 1)));
    }
}
