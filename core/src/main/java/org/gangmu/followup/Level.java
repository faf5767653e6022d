package org.gangmu.followup;

import java.util.Locale;

/** How far supervision of a task has been escalated. */
public enum Level {
    NONE("未督办", "not escalated"),
    BLUE("蓝色督办", "blue"),
    ORANGE("橙色督办", "orange"),
    RED("红色督办", "red");

    private final String chineseName;
    private final String englishName;

    Level(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** One step up; red stays red. */
    public Level next() {
        return this == RED ? RED : values()[ordinal() + 1];
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
