package org.raworkbench.benchmarks.certificates;

import java.nio.file.Path;
import java.util.List;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;

/**
 * The first check of a process after the service got ready, as in a workbench where a card was just read: as many
 * certificates as a card has.
 *
 * <p>Arguments: anchor, certificates. Prints the nanoseconds and how many certificates are valid.
 */
final class FirstCheckProgram {

    private FirstCheckProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        PkixCertificateStatusService service = new PkixCertificateStatusService(null);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("certificate check")) {
                thread.join(); // the workbench is ready long before the first card was read
            }
        }
        List<CertificateInput> inputs = List.of(arguments).subList(1, arguments.length).stream()
                .<CertificateInput>map(file -> new CertificateInput.InFile(Path.of(file))).toList();
        long before = System.nanoTime();
        CertificateReport report = service.check(StatusRequest.of(inputs,
                TrustMaterial.of(List.of(Path.of(arguments[0])), List.of(), List.of())), CheckProgress.NONE);
        long nanos = System.nanoTime() - before;
        System.out.println(nanos + " "
                + report.certificates().stream().filter(status -> status.standing() == Standing.VALID).count());
    }
}
