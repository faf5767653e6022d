package org.gangmu.judge;

import java.util.Locale;

/** What a verdict comes down to. */
public enum Light {
    /** At or ahead of the path, or reached. */
    GREEN("在轨"),
    /** Behind the path, but not hopelessly. */
    YELLOW("偏慢"),
    /** Far behind, or a binding target missed. */
    RED("明显落后"),
    /** Nothing to judge by; the verdict's cause says what is missing. */
    GREY("无法研判");

    private final String chineseName;

    Light(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    /** The word of the evaluate contract: green, yellow, red, grey. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
