package org.gangmu.agency;

import java.util.Locale;

/** What an entry of the registry says of an agency, and which fields it needs to say it. */
public enum EntryKind {
    /** It is set up (设立), or is from its first day: {@code text} is its name, {@code detail} its {@link AgencyKind}. */
    ESTABLISHED("设立", "td"),
    /** It goes by the name {@code text} (名称): the latest that is valid heads its page, from when it was renamed. */
    NAME("名称", "t"),
    /** It is also written {@code text} (别名). */
    ALIAS("别名", "t"),
    /** It stands under the agency {@code other} (隶属). */
    PARENT("隶属", "o"),
    /** It has the post {@code text} (职务), whether held or not. */
    POST("职务", "t"),
    /** {@code person} holds the post {@code text}; {@code detail} says how: 兼, 挂职 (任职). */
    HOLDER("任职", "pt"),
    /** {@code person}, whose post is {@code text}, is the leader in charge of it (分管领导). */
    LEADER("分管领导", "pt"),
    /** The agency {@code other} supervises it and urges (督查督办单位). */
    SUPERVISOR("督查单位", "o"),
    /** The agency {@code other} is a member of it; {@code text} says as what: 组长单位 (成员). */
    MEMBER("成员", "o"),
    /** All agencies of the kind {@code detail} in the region are members, whichever there are on a day (成员范围). */
    MEMBERS_OF_KIND("成员范围", "d"),
    /** It, or {@code person} of it, was held to account in the form {@code detail} for {@code text} (问责). */
    ACCOUNTABILITY("问责", "td"),
    /** The agency {@code other} takes over its duties from a day; {@code detail} says how: 更名, 合并, 划转 (承接). */
    SUCCESSOR("承接", "od"),
    /** Its open task {@code text} ({@link TaskKey}) is the task of {@code other} from a day, signed by the entry's author (移交). */
    REASSIGNED("任务移交", "ot");

    private final String chineseName;
    private final String needs;

    EntryKind(String chineseName, String needs) {
        this.chineseName = chineseName;
        this.needs = needs;
    }

    public String chineseName() {
        return chineseName;
    }

    /** The word in every format: {@code members_of_kind}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsText() {
        return needs.contains("t");
    }

    boolean needsDetail() {
        return needs.contains("d");
    }

    public boolean needsOther() {
        return needs.contains("o");
    }

    public boolean needsPerson() {
        return needs.contains("p");
    }

    /** Whether it changes something from a day on, and so must name that day. */
    boolean needsFrom() {
        return this == SUCCESSOR || this == REASSIGNED || this == ACCOUNTABILITY;
    }

    /** Whether {@code detail} must be an {@link AgencyKind}. */
    boolean namesKind() {
        return this == ESTABLISHED || this == MEMBERS_OF_KIND;
    }

    /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static EntryKind parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
