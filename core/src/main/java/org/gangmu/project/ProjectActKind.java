package org.gangmu.project;

import static org.gangmu.followup.Capacity.DISPATCHER;
import static org.gangmu.followup.Capacity.OBSERVER;
import static org.gangmu.followup.Capacity.OWNER;
import static org.gangmu.followup.Capacity.REVIEWER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangmu.followup.Capacity;

/**
 * What can be done to a project: by whom, what must be told with it, what may be. {@link ProjectRules} holds people to it.
 */
public enum ProjectActKind {
    /** What is known of the project is told anew. */
    CORRECT("更正信息", "correct", Set.of(DISPATCHER), List.of("text"), Field.OF_WHAT),
    /** Through a gate, to the next stage; or, with a reason, back to an earlier one. */
    MOVE("过关移库", "move", Set.of(DISPATCHER), List.of("stage"), List.of("text")),
    /** A condition of a gate is met; its document and who signed it. */
    PROVE(
            "办结条件",
            "prove a condition",
            Set.of(DISPATCHER, REVIEWER),
            List.of("condition", "document", "signer"),
            List.of("on", "text")),
    REVOKE("撤回条件", "revoke a condition", Set.of(DISPATCHER, REVIEWER), List.of("condition", "text"), List.of()),
    /** When it is to start and to be completed, as months. The first one is the baseline. */
    SCHEDULE("排定工期", "schedule", Set.of(DISPATCHER), List.of("start", "end"), List.of("text")),
    /** What is to be invested in a year, and month by month where that is told. */
    PLAN("年度投资计划", "yearly plan", Set.of(DISPATCHER), List.of("year", "amount"), List.of("months", "text")),
    /** What was done, recorded by statistics (纳统) and paid since January, up to a month's end. */
    REPORT(
            "月度进度",
            "monthly progress",
            Set.of(OWNER, DISPATCHER),
            List.of("month", "done"),
            List.of("recorded", "paid", "text")),
    RAISE(
            "提出堵点",
            "raise a bottleneck",
            Set.of(OWNER, DISPATCHER),
            List.of("bottleneck", "text", "owner", "deadline"),
            List.of()),
    SETTLE("解决堵点", "settle a bottleneck", Set.of(OWNER, DISPATCHER), List.of("number", "text"), List.of()),
    /** What it needs of a factor and what is secured. */
    FACTOR(
            "要素保障",
            "secure a factor",
            Set.of(OWNER, DISPATCHER),
            List.of("factor", "needed", "secured"),
            List.of("deadline", "text")),
    SUSPEND("停缓建", "suspend", Set.of(DISPATCHER), List.of("text"), List.of()),
    RESUME("恢复", "resume", Set.of(DISPATCHER), List.of("text"), List.of()),
    WITHDRAW("退出", "withdraw", Set.of(DISPATCHER), List.of("text"), List.of()),
    /** A place of a document speaks of it. */
    JOIN("并入文件提及", "join a mention", Set.of(DISPATCHER), List.of("document", "offset", "quote"), List.of("text")),
    /** Who serves it (包挂领导、企业专员). */
    OFFICER("指定专员", "name the officer", Set.of(DISPATCHER), List.of("officer"), List.of("agency", "text")),
    VISIT("走访", "visit", Set.of(OWNER, DISPATCHER), List.of("on", "text"), List.of()),
    COMMENT("留言", "comment", Set.of(OWNER, REVIEWER, DISPATCHER, OBSERVER), List.of("text"), List.of());

    private static final class Field {
        private static final List<String> OF_WHAT =
                List.of("name", "kind", "level", "code", "investment", "place", "agency", "builder");
    }

    private final String chineseName;
    private final String englishName;
    private final Set<Capacity> by;
    private final List<String> must;
    private final List<String> may;

    ProjectActKind(String chineseName, String englishName, Set<Capacity> by, List<String> must, List<String> may) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.by = by;
        this.must = must;
        this.may = may;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    public boolean mayBeDoneBy(Capacity capacity) {
        return by.contains(capacity);
    }

    /** The fields that must be told with it. */
    public List<String> must() {
        return must;
    }

    /** The fields that may be told with it. */
    public List<String> may() {
        return may;
    }

    /** The word in every format: {@code settle}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
    public static ProjectActKind parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
