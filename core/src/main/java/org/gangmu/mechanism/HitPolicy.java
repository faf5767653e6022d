package org.gangmu.mechanism;

import java.util.Arrays;
import java.util.Optional;

/** Which of the rows that apply count (DMN 1.3, 8.2.8). */
public enum HitPolicy {
    /** At most one row may apply. */
    UNIQUE("UNIQUE", false),
    /** The first that applies. */
    FIRST("FIRST", false),
    /** Several may apply if they say the same. */
    ANY("ANY", false),
    /** All that apply. */
    COLLECT("COLLECT", true),
    /** All that apply, in the order of the table. */
    RULE_ORDER("RULE ORDER", true);

    private final String code;
    private final boolean several;

    HitPolicy(String code, boolean several) {
        this.code = code;
        this.several = several;
    }

    /** The word in DMN. */
    public String code() {
        return code;
    }

    /** Whether several rows may count together. */
    public boolean several() {
        return several;
    }

    /** The policy with this {@link #code}; empty where it is none that is executed here. */
    public static Optional<HitPolicy> find(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code.equals(code))
                .findFirst();
    }
}
