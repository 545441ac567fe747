package org.raworkbench.internal.certificates.reading;

import java.util.List;

import org.raworkbench.inspection.CardCertificate.Role;

/** The certificate policies that NHS smartcard certificates were seen to carry, and the role each stands for. */
public final class NhsPolicy {

    /** Authentication; seen in public certificates of the INT environment (2016). */
    public static final String AUTHENTICATION = "1.2.826.0.1275.101.0.3.1.1";
    /** Content commitment; seen in public certificates of the INT environment (2020 to 2023). */
    public static final String SIGNING = "1.2.826.0.1275.102.0.3.2.0";

    private NhsPolicy() {
    }

    /** The role that {@code policies} stand for. */
    public static Role role(List<String> policies) {
        boolean authenticates = policies.contains(AUTHENTICATION);
        boolean signs = policies.contains(SIGNING);
        if (authenticates && signs) {
            return Role.BOTH;
        }
        return signs ? Role.SIGNING : authenticates ? Role.AUTHENTICATION : Role.OTHER;
    }
}
