package org.gangmu.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose list of key projects (重点项目) a project is on. */
public enum KeyLevel {
    NATIONAL("国家重点", "national key"),
    PROVINCIAL("省重点", "provincial key"),
    CITY("市重点", "city key"),
    DISTRICT("区重点", "district key"),
    NONE("一般项目", "not on a list");

    private final String chineseName;
    private final String englishName;

    KeyLevel(String chineseName, String englishName) {
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
    public static Optional<KeyLevel> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(one -> one.code().equals(word.toLowerCase(Locale.ROOT)) || one.chineseName.equals(word))
                .findFirst();
    }
}
