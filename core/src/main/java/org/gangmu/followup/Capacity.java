package org.gangmu.followup;

import java.util.Locale;

/** In what capacity somebody acts on a task. */
public enum Capacity {
    /** For an agency that leads or is responsible. */
    OWNER("责任单位", "responsible agency"),
    REVIEWER("审核人", "reviewer"),
    DISPATCHER("调度员", "dispatcher"),
    /** Reads and comments. */
    OBSERVER("旁观者", "observer");

    private final String chineseName;
    private final String englishName;

    Capacity(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The capacity with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Capacity parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
