package org.gangmu.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the ids of agencies: {@code 990103-3f29ab10}, the region's code and a hash of the agency's first name. Stateless. */
public final class AgencyId {
    private static final int HASH_BYTES = 4;

    private AgencyId() {}

    /** The id of the agency that is set up as {@code name} in a region: the same however often it is asked for. */
    public static String of(String region, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((region + "|" + name).getBytes(StandardCharsets.UTF_8));
            return region + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The code of the region an agency belongs to. */
    public static String regionOf(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? "" : id.substring(0, hyphen);
    }
}
