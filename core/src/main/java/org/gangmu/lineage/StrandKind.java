package org.gangmu.lineage;

import java.util.Locale;

/** What a {@link Strand} follows. */
public enum StrandKind {
    /** Something built that has a name of its own: 云溪大剧院. */
    PROJECT("项目", "project"),
    /** An act on a kind of thing, mostly by number: 改造城镇老旧小区20个. */
    UNDERTAKING("事项", "undertaking");

    private final String chineseName;
    private final String englishName;

    StrandKind(String chineseName, String englishName) {
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
