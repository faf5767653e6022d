package org.gangmu.judge;

import java.util.Locale;

/** What a verdict comes down to. */
public enum Light {
    /** At or ahead of the path, or reached. */
    GREEN("在轨", "on track"),
    /** Behind the path, but not hopelessly. */
    YELLOW("偏慢", "slow"),
    /** Far behind, or a binding target missed. */
    RED("明显落后", "far behind"),
    /** Nothing to judge by; the verdict's cause says what is missing. */
    GREY("无法研判", "cannot tell");

    private final String chineseName;
    private final String englishName;

    Light(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word of the evaluate contract: green, yellow, red, grey. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
