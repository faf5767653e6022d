package org.gangmu.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What holds a project up. */
public enum BottleneckKind {
    PAPERS("手续", "papers"),
    CLEARANCE("征拆", "clearance"),
    FUNDS("资金", "funds"),
    FACTORS("要素", "factors"),
    WORKS("配套", "connecting works"),
    /** What the firm itself asks for (企业诉求). */
    APPEAL("企业诉求", "request of the firm"),
    OTHER("其他", "other");

    private final String chineseName;
    private final String englishName;

    BottleneckKind(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word in every format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #code} or Chinese name. */
    public static Optional<BottleneckKind> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(one -> one.code().equals(word.toLowerCase(Locale.ROOT)) || one.chineseName.equals(word))
                .findFirst();
    }
}
