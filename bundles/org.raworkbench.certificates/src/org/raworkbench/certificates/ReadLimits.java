package org.raworkbench.certificates;

/**
 * How much is read before an input is refused.
 *
 * @param fileBytes largest file with certificates
 * @param listBytes largest file with a revocation list
 * @param certificateBytes largest single certificate
 * @param certificates most certificates in one request
 * @param files most files in one folder, subfolders included
 */
public record ReadLimits(long fileBytes, long listBytes, int certificateBytes, int certificates, int files) {

    /** 32 MiB of certificates in a file, revocation lists of 128 MiB, 2 MiB in a certificate, 50,000 of them. */
    public static final ReadLimits USUAL = new ReadLimits(32L << 20, 128L << 20, 2 << 20, 50_000, 50_000);
}
