package org.gangmu.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is built. Projects of one kind are taken to be alike when it is asked how long a gate takes. */
public enum ProjectKind {
    INDUSTRY("产业", "industry"),
    INFRASTRUCTURE("基础设施", "infrastructure"),
    LIVELIHOOD("社会民生", "livelihood"),
    ECOLOGY("生态环保", "ecology"),
    RENEWAL("城市更新", "urban renewal"),
    OTHER("其他", "other");

    private final String chineseName;
    private final String englishName;

    ProjectKind(String chineseName, String englishName) {
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
    public static Optional<ProjectKind> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(one -> one.code().equals(word.toLowerCase(Locale.ROOT)) || one.chineseName.equals(word))
                .findFirst();
    }
}
