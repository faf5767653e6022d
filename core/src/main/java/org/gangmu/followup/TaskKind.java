package org.gangmu.followup;

import java.util.Locale;

/** Where a task comes from, which says who waits for it. */
public enum TaskKind {
    /** Set by a division of work or an action plan. */
    DOCUMENT("文件任务", "document task"),
    /** Promised in a report. */
    COMMITMENT("承诺事项", "commitment"),
    /** Of the yearly list that the people's congress votes on. */
    LIVELIHOOD("民生实事", "livelihood project"),
    /** A delegate's suggestion or a member's proposal. */
    MOTION("建议提案", "motion"),
    /** A leader's written instruction. */
    INSTRUCTION("领导批示", "instruction"),
    /** Decided in a meeting. */
    MEETING("会议议定", "meeting decision");

    private final String chineseName;
    private final String englishName;

    TaskKind(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word in every format: {@code livelihood}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static TaskKind parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
