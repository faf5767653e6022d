package org.gangmu.allotment;

import java.util.Locale;

/** How the parts of an allotment hang together with the whole. */
public enum Rule {
    /** The parts add up to the whole. */
    SUM("相加", "by sum"),
    /** The whole is shared by given weights; the parts add up to it exactly. */
    WEIGHT("按权重", "by weight"),
    /** Each part reaches at least the whole (of an upper limit: stays at or below it). */
    MINIMUM("每家不低于", "each at least"),
    /** Each part has a value of its own and the whole is not their sum: rates, shares, levels year by year. */
    NOT_ADDITIVE("各有其值", "not additive");

    private final String chineseName;
    private final String englishName;

    Rule(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** Whether the parts add up to the whole. */
    public boolean adds() {
        return this == SUM || this == WEIGHT;
    }

    /** The word in every format: {@code not_additive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Rule parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
