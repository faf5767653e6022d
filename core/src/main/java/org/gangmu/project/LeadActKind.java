package org.gangmu.project;

import java.util.List;
import java.util.Locale;

/** What can be done to an investment that is being promoted, and what must be told with it. */
public enum LeadActKind {
    /** To the next stage. */
    MOVE("推进", "move on", List.of("stage"), List.of("text")),
    /** It will not come; why. */
    LOSE("流失", "lose", List.of("text"), List.of()),
    /** What is promised now. */
    PROMISE("更新意向投资", "promise", List.of("amount"), List.of("text")),
    /** What has arrived in all (到位资金), so far. */
    ARRIVE("登记到位资金", "record what arrived", List.of("amount"), List.of("text")),
    OFFICER("指定专员", "name the officer", List.of("officer"), List.of("agency", "text")),
    VISIT("走访", "visit", List.of("on", "text"), List.of()),
    RAISE("登记诉求", "raise a problem", List.of("text", "owner", "deadline"), List.of()),
    SETTLE("办结诉求", "settle a problem", List.of("number", "text"), List.of()),
    COMMENT("留言", "comment", List.of("text"), List.of());

    private final String chineseName;
    private final String englishName;
    private final List<String> must;
    private final List<String> may;

    LeadActKind(String chineseName, String englishName, List<String> must, List<String> may) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.must = must;
        this.may = may;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    public List<String> must() {
        return must;
    }

    public List<String> may() {
        return may;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
    public static LeadActKind parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
