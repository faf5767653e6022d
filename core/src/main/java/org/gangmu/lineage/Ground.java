package org.gangmu.lineage;

import java.util.Locale;

/** Why two places are taken to speak of the same thing. */
public enum Ground {
    SAME_NAME("名称相同", "the same name"),
    SAME_CHARACTERS("用字相同、顺序或括号不同", "the same characters in another order or with other brackets"),
    PLACE_NAME("仅多出地名", "the same name with a place before it"),
    SECTION("先提全名、后分期提及", "the whole first, then its first section"),
    FULLER_NAME("简称与全称", "a short and a full form of one name"),
    LONGER_NAME("一名称包含另一名称", "one name contains the other"),
    SIMILAR_NAME("名称相近", "similar names"),
    SAME_OBJECT("行动与对象相同", "the same act on the same object"),
    SAME_OBJECT_OTHER_ACT("对象相同、行动表述不同", "the same object, another act"),
    SIMILAR_OBJECT("对象相近", "similar objects");

    private final String chineseName;
    private final String englishName;

    Ground(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** Whether the name differs by more than how it is written. */
    boolean renames() {
        return this == FULLER_NAME || this == LONGER_NAME || this == SIMILAR_NAME || this == SIMILAR_OBJECT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
