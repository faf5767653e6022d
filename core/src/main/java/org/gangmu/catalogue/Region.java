package org.gangmu.catalogue;

/**
 * An administrative division (区划).
 *
 * @param code six digits by GB/T 2260
 * @param name as in the standard: 槐荫区
 */
public record Region(String code, String name) {
    public Region {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("A region code has six digits, not “" + code + "”");
        }
    }

    /** 1 province, 2 city, 3 district or county. */
    public int level() {
        return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
    }

    /** Whether {@code other} lies within this region. */
    public boolean contains(Region other) {
        String prefix = code.substring(0, level() * 2);
        return level() < other.level() && other.code.startsWith(prefix);
    }
}
