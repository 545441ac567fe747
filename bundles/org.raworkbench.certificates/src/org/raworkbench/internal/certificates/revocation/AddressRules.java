package org.raworkbench.internal.certificates.revocation;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which addresses may be asked. An address that stands in a certificate may be any http or https address, also inside the
 * network of the site; what a server redirects to may not lead into that network, or a foreign server could make this
 * computer ask there.
 */
final class AddressRules {

    private AddressRules() {
    }

    /** The address that stands in a certificate. */
    static URI first(String address) throws FetchException {
        try {
            URI uri = new URI(address);
            if (!web(uri)) {
                throw new FetchException(Messages.text(uri.getScheme() == null ? "fetch.bad" : "fetch.scheme"));
            }
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new FetchException(Messages.text("fetch.bad"));
            }
            return uri;
        } catch (URISyntaxException bad) {
            throw new FetchException(Messages.text("fetch.bad"));
        }
    }

    /** Where {@code from} redirects to. */
    static URI redirect(URI from, String location) throws FetchException {
        URI to;
        try {
            to = from.resolve(new URI(location));
        } catch (URISyntaxException | IllegalArgumentException bad) {
            throw new FetchException(Messages.text("fetch.bad"));
        }
        if (!web(to)) {
            throw new FetchException(Messages.text("fetch.redirect.scheme"));
        }
        if (to.getHost() == null || to.getUserInfo() != null) {
            throw new FetchException(Messages.text("fetch.bad"));
        }
        if (!to.getHost().equalsIgnoreCase(from.getHost()) && insideNetwork(to.getHost())) {
            throw new FetchException(Messages.text("fetch.redirect.private"));
        }
        return to;
    }

    private static boolean web(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static boolean insideNetwork(String host) throws FetchException {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException unknown) {
            throw new FetchException(Messages.text("fetch.unknownHost"));
        }
    }

    /** fc00::/7 (RFC 4193) and 100.64.0.0/10 (RFC 6598). */
    private static boolean uniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC
                || bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    }
}
