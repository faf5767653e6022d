package org.gangmu.alignment;

import java.util.Locale;

/** Whether a target of a region below takes on that of the region above. */
public enum Carry {
    /** At least as much is asked below as above. */
    CARRIES("承接", "carries it"),
    /** Less is asked below than above. */
    BELOW("低于上级", "less than above"),
    /** Amounts of a part and of the whole: only the share is told. */
    SHARE("列示占比", "a share of it"),
    /** No target of the region below is known. */
    MISSING("未见下级目标", "no target below"),
    /** The two cannot be compared: other units, or no direction that is better. */
    UNCLEAR("不可直接比较", "not comparable");

    private final String chineseName;
    private final String englishName;

    Carry(String chineseName, String englishName) {
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
}
