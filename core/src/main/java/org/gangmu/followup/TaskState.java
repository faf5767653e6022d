package org.gangmu.followup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a task is. Overdue is no state: it follows from the deadline and the day, see {@link Timeliness}. */
public enum TaskState {
    /** Opened, but nobody is responsible yet. */
    TO_ASSIGN("待分派", "to assign"),
    IN_PROGRESS("推进中", "in progress"),
    /** The agency says it is done, and shows by what. */
    SUBMITTED("已报送", "submitted"),
    /** A reviewer found the evidence good. */
    REVIEWED("已审核", "reviewed"),
    /** Struck off the list. */
    CLOSED("已销号", "closed"),
    /** What was submitted did not satisfy; the agency goes on. */
    RETURNED("已退回", "returned"),
    /** Given to another agency, which has not said anything yet. */
    TRANSFERRED("已转办", "transferred"),
    /** Opened by mistake or overtaken by events. */
    WITHDRAWN("已撤销", "withdrawn");

    private static final Set<TaskState> WITH_OWNER = EnumSet.of(IN_PROGRESS, RETURNED, TRANSFERRED);
    private static final Set<TaskState> HANDED_IN = EnumSet.of(SUBMITTED, REVIEWED, CLOSED);

    private final String chineseName;
    private final String englishName;
    private final String code = name().toLowerCase(Locale.ROOT);

    TaskState(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** Whether its agencies have to act: its days are counted and reports are owed. */
    public boolean isWithOwner() {
        return WITH_OWNER.contains(this);
    }

    /** Whether its agencies have done their part: its days are counted no longer. */
    public boolean isHandedIn() {
        return HANDED_IN.contains(this);
    }

    /** Whether nothing more is to come. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** The word in every format: {@code in_progress}. */
    public String code() {
        return code;
    }

    /** The state with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static TaskState parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
