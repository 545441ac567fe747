package org.raworkbench.logs;

import java.util.Objects;

import org.raworkbench.core.Fact.Standing;

/**
 * A version that a log names.
 *
 * @param product stable id: {@code identity-agent}, {@code credential-management}, {@code middleware} …
 * @param name the product's name for people
 * @param version the version as read
 * @param standing whether it is supported; {@link Standing#UNKNOWN} where nobody says
 * @param remark one sentence with the reason and its source; may be empty
 */
public record SoftwareVersion(String product, String name, String version, Standing standing, String remark) {

    public SoftwareVersion {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(remark, "remark");
    }
}
