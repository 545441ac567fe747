package org.raworkbench.certificates;

import org.osgi.annotation.versioning.ProviderType;

/** Checks certificates. An OSGi service; stateless, may be called from several threads. */
@ProviderType
public interface CertificateStatusService {

    /**
     * Checks everything that {@code request} names and returns when it is done. Call it in the background: it reads files
     * and, where the request allows it, asks addresses.
     *
     * <p>Bad input does not throw and never hides the rest: a certificate that cannot be read is
     * {@link Standing#UNREADABLE}, a file that cannot be used is a note. After a cancellation the report holds what was
     * finished by then.
     */
    CertificateReport check(StatusRequest request, CheckProgress progress);
}
