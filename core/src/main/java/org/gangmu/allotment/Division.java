package org.gangmu.allotment;

import java.util.Locale;

/** Among what a whole is divided. */
public enum Division {
    YEARS("年度", "years"),
    AGENCIES("单位", "agencies"),
    /** Regions within the plan's own; of a district, its sub-districts and towns. */
    REGIONS("地区", "sub-regions");

    private final String chineseName;
    private final String englishName;

    Division(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word in every format: {@code agencies}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The division with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Division parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
