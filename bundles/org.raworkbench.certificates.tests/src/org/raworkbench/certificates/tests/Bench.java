package org.raworkbench.certificates.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

/** A folder with certificates and what they are checked against. */
final class Bench {

    private final Path folder;
    private final List<Path> anchors = new ArrayList<>();
    private final List<Path> intermediates = new ArrayList<>();
    private final List<Path> lists = new ArrayList<>();
    private OnlineSettings online = OnlineSettings.OFFLINE;
    private Instant at = Authority.NOW;
    private int files;

    Bench(Path folder) {
        this.folder = folder;
    }

    Bench trust(Authority... authorities) {
        for (Authority authority : authorities) {
            anchors.add(write("anchor.cer", authority.der()));
        }
        return this;
    }

    Bench intermediates(Authority... authorities) {
        for (Authority authority : authorities) {
            intermediates.add(write("intermediate.cer", authority.der()));
        }
        return this;
    }

    Bench trust(Path... files) {
        anchors.addAll(List.of(files));
        return this;
    }

    Bench intermediates(Path... files) {
        intermediates.addAll(List.of(files));
        return this;
    }

    Bench list(Path file) {
        lists.add(file);
        return this;
    }

    Bench list(byte[] list) {
        lists.add(write("list.crl", list));
        return this;
    }

    Bench at(Instant instant) {
        at = instant;
        return this;
    }

    Bench online(OnlineSettings settings) {
        online = settings;
        return this;
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(++files + "-" + name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    CertificateStatus status(byte[] certificate) {
        return file("certificate.cer", certificate).certificates().get(0);
    }

    CertificateReport file(String name, byte[] content) {
        return check(new CertificateInput.InFile(write(name, content)));
    }

    CertificateReport check(CertificateInput... inputs) {
        return new PkixCertificateStatusService(Clock.fixed(Authority.NOW, ZoneOffset.UTC), null)
                .check(StatusRequest.of(List.of(inputs), TrustMaterial.of(anchors, intermediates, lists)).at(at)
                        .online(online), CheckProgress.NONE);
    }

    static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n' }).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }
}
