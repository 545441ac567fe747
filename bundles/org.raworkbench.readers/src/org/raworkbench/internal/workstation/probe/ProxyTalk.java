package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.workstation.knowledge.RequiredDomain;

/** Asks an HTTP proxy to pass on (RFC 9110, 9.3.6). It is told no password. */
record ProxyTalk(Socket socket, long end) {

    private static final int LONGEST_HEAD = 16_384;
    private static final int PASSWORD_WANTED = 407;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})(?: ([^\\r\\n]{0,80}))?");

    void passOn(RequiredDomain domain) throws IOException {
        String host = domain.host() + ":" + domain.port();
        String request = domain.tls() ? "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"
                : "HEAD http://" + host + "/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String head = head();
        Matcher status = STATUS.matcher(head);
        if (!status.find()) {
            throw new IOException(Messages.text("proxy.noHttp"));
        }
        int code = Integer.parseInt(status.group(1));
        if (code == PASSWORD_WANTED) {
            throw new IOException(Messages.text("proxy.password"));
        }
        // a plain page may well be missing; only the proxy's own refusals count
        boolean refused = domain.tls() ? code / 100 != 2 : code == 403 || code == 502 || code == 503 || code == 504;
        if (refused) {
            String words = status.group(2) == null ? "" : status.group(2).replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
            throw new IOException(Messages.text("proxy.refused", String.valueOf(code), words).strip());
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n") < 0) {
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException();
            }
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
