package org.gangmu.followup;

import static org.gangmu.followup.Capacity.DISPATCHER;
import static org.gangmu.followup.Capacity.OBSERVER;
import static org.gangmu.followup.Capacity.OWNER;
import static org.gangmu.followup.Capacity.REVIEWER;
import static org.gangmu.followup.TaskState.CLOSED;
import static org.gangmu.followup.TaskState.IN_PROGRESS;
import static org.gangmu.followup.TaskState.RETURNED;
import static org.gangmu.followup.TaskState.REVIEWED;
import static org.gangmu.followup.TaskState.SUBMITTED;
import static org.gangmu.followup.TaskState.TO_ASSIGN;
import static org.gangmu.followup.TaskState.TRANSFERRED;
import static org.gangmu.followup.TaskState.WITHDRAWN;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to a task: in which states, by whom, what must be said with it, and the state it leads to. This is the state
 * machine of a task; {@link TaskRules} holds people to it.
 */
public enum Act {
    /** Given to its agencies; their names may be told anew. */
    ASSIGN("分派", "assign", Set.of(TO_ASSIGN), IN_PROGRESS, Set.of(DISPATCHER), Set.of(Need.AGENCY)),
    /** How it goes, told in a reporting round. */
    REPORT("报告进展", "report progress", Group.WITH_OWNER, IN_PROGRESS, Set.of(OWNER), Set.of(Need.TEXT)),
    /** It is done, and this shows it. */
    SUBMIT("报送完成", "submit as done", Group.WITH_OWNER, SUBMITTED, Set.of(OWNER), Set.of(Need.TEXT, Need.EVIDENCE)),
    APPROVE("审核通过", "approve", Set.of(SUBMITTED), REVIEWED, Set.of(REVIEWER), Set.of()),
    /** What was submitted does not satisfy. */
    RETURN("退回", "return", Set.of(SUBMITTED, REVIEWED), RETURNED, Set.of(REVIEWER, DISPATCHER), Set.of(Need.TEXT)),
    CLOSE("销号", "close", Set.of(REVIEWED), CLOSED, Set.of(DISPATCHER), Set.of()),
    REOPEN("恢复办理", "reopen", Set.of(CLOSED, WITHDRAWN), IN_PROGRESS, Set.of(DISPATCHER), Set.of(Need.TEXT)),
    /** Given to another agency in place of those that led, or took part. */
    TRANSFER(
            "转办",
            "transfer",
            Group.WITH_OWNER,
            TRANSFERRED,
            Set.of(DISPATCHER),
            Set.of(Need.TEXT, Need.AGENCY, Need.NEW_AGENCY)),
    RESCHEDULE("调整期限", "reschedule", Group.UNDONE, null, Set.of(DISPATCHER), Set.of(Need.TEXT, Need.DEADLINE)),
    /** One step up the ladder of supervision, with a new deadline. Only of what is overdue. */
    ESCALATE("升级督办", "escalate", Group.WITH_OWNER, null, Set.of(DISPATCHER), Set.of(Need.DEADLINE)),
    /** The agency says: what is known of the task is right. */
    CONFIRM("确认无误", "confirm", Group.ASSIGNED, null, Set.of(OWNER), Set.of()),
    /** The agency says: it is not. Stands until a dispatcher answers. */
    CONTEST("提出异议", "contest", Group.ASSIGNED, null, Set.of(OWNER), Set.of(Need.TEXT)),
    /** To what was contested. */
    ANSWER("答复异议", "answer", Group.ASSIGNED, null, Set.of(DISPATCHER), Set.of(Need.TEXT)),
    WITHDRAW("撤销", "withdraw", Group.UNDONE, WITHDRAWN, Set.of(DISPATCHER), Set.of(Need.TEXT)),
    COMMENT(
            "留言",
            "comment",
            Set.of(TaskState.values()),
            null,
            Set.of(OWNER, REVIEWER, DISPATCHER, OBSERVER),
            Set.of(Need.TEXT));

    /** What must be said with an act. */
    public enum Need {
        /** A reason, or what is to be told. */
        TEXT,
        EVIDENCE,
        /** A new deadline. */
        DEADLINE,
        /** An agency, here or known from before. */
        AGENCY,
        /** An agency told here, another than those that lead or take part. */
        NEW_AGENCY
    }

    private static final class Group {
        private static final Set<TaskState> WITH_OWNER = Set.of(IN_PROGRESS, RETURNED, TRANSFERRED);
        private static final Set<TaskState> UNDONE =
                Set.of(TO_ASSIGN, IN_PROGRESS, RETURNED, TRANSFERRED, SUBMITTED, REVIEWED);
        private static final Set<TaskState> ASSIGNED =
                Set.of(IN_PROGRESS, RETURNED, TRANSFERRED, SUBMITTED, REVIEWED, CLOSED);
    }

    private final String chineseName;
    private final String englishName;
    private final Set<TaskState> from;
    private final @Nullable TaskState to;
    private final Set<Capacity> by;
    private final Set<Need> needs;

    Act(
            String chineseName,
            String englishName,
            Set<TaskState> from,
            @Nullable TaskState to,
            Set<Capacity> by,
            Set<Need> needs) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.from = from;
        this.to = to;
        this.by = by;
        this.needs = needs;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    public boolean isPossibleIn(TaskState state) {
        return from.contains(state);
    }

    /** The state after it, from {@code before}. */
    public TaskState after(TaskState before) {
        return to == null ? before : to;
    }

    public boolean mayBeDoneBy(Capacity capacity) {
        return by.contains(capacity);
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    /** Whether only those who lead may do it, not every agency that takes part. */
    public boolean isForLeadOnly() {
        return this == SUBMIT || this == CONFIRM || this == CONTEST;
    }

    /** Whether an agency that does it has reported in its round. */
    public boolean countsAsReport() {
        return this == REPORT || this == SUBMIT;
    }

    /** The word in every format: {@code reschedule}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Act parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
