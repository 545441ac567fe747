package org.raworkbench.benchmarks.certificates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.report.CertificateDocument;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.core.Finding;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

/**
 * Checks a folder of certificates as the command line does, in a process of its own.
 *
 * <p>Arguments: anchor, revocation list, folder, file for the document. Prints how many are valid and how many revoked, the
 * milliseconds of the check, and the largest memory of the process in KiB.
 */
final class StatusProgram {

    private StatusProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        CertificateReport report = new PkixCertificateStatusService(Clock.systemUTC(), null)
                .check(StatusRequest.of(List.of(new CertificateInput.InFile(Path.of(arguments[2]))), TrustMaterial
                        .of(List.of(Path.of(arguments[0])), List.of(), List.of(Path.of(arguments[1])))),
                        CheckProgress.NONE);
        List<Finding> findings = report.certificates().stream().flatMap(status -> status.findings().stream()).toList();
        Files.writeString(Path.of(arguments[3]),
                new CertificateDocument().write(report, findings, CertificateVerdict.of(report, findings)));
        System.out.println(count(report, Standing.VALID) + " " + count(report, Standing.REVOKED) + " "
                + report.millis() + " " + largestMemory());
    }

    private static long count(CertificateReport report, Standing standing) {
        return report.certificates().stream().filter(status -> status.standing() == standing).count();
    }

    private static long largestMemory() throws java.io.IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElse(-1);
    }
}
