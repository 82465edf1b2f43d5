package org.cityprofiles.servlet.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Hashes by which browsers and caches know content. */
public enum Digest {
    /** SHA-256. */
    SHA_256("SHA-256"),
    /** SHA-384. */
    SHA_384("SHA-384");

    private final String algorithm;

    Digest(String algorithm) {
        this.algorithm = algorithm;
    }

    /** The hash of these bytes. */
    public byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** The same as policies (CSP) and integrity attributes (SRI) write it, such as {@code sha384-…}. */
    public String source(byte[] bytes) {
        return algorithm.replace("SHA-", "sha") + '-' + Base64.getEncoder().encodeToString(of(bytes));
    }
}
