package org.gangmu.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.followup.Act.Need;
import org.gangmu.followup.Timeliness.Mark;
import org.jspecify.annotations.Nullable;

/** Holds people to the state machine of {@link Act}: says which acts are open to them, and why another is not. Stateless. */
public final class TaskRules {
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_FILES = 10;

    private TaskRules() {}

    /** The acts that {@code actor} may do to {@code task} on {@code day}, in the order of {@link Act}. */
    public static List<Act> open(Task task, Actor actor, LocalDate day) {
        return Arrays.stream(Act.values())
                .filter(act -> forbids(task, act, actor, day) == null)
                .toList();
    }

    /** Why {@code act} cannot be done to {@code task}; empty when it can. */
    public static Optional<Refusal> refusal(Task task, TaskAct act) {
        Refusal forbidden = forbids(task, act.act(), act.actor(), act.knownFrom());
        return Optional.ofNullable(forbidden == null ? lacks(task, act) : forbidden);
    }

    private static @Nullable Refusal forbids(Task task, Act act, Actor actor, LocalDate day) {
        if (!act.isPossibleIn(task.state())) {
            return new Refusal(
                    "wrong_state",
                    "任务“" + task.state().chineseName() + "”，不能“" + act.chineseName() + "”；可在以下状态办理："
                            + states(act, true),
                    "a task that is " + task.state().englishName() + " cannot be acted on by “" + act.englishName()
                            + "”; that is for tasks " + states(act, false));
        }
        if (!act.mayBeDoneBy(actor.capacity())) {
            return new Refusal(
                    "wrong_role",
                    "“" + act.chineseName() + "”由" + doers(act, true) + "办理",
                    "“" + act.englishName() + "” is up to the " + doers(act, false));
        }
        if (actor.capacity() == Capacity.OWNER && !speaksFor(task, act, actor)) {
            return new Refusal(
                    "not_own",
                    "只有本任务的" + (act.isForLeadOnly() ? "牵头单位" : "牵头或责任单位") + "才能“" + act.chineseName() + "”："
                            + String.join(
                                    "、",
                                    act.isForLeadOnly()
                                            ? task.owners()
                                            : task.agencies().toList()),
                    "only the agencies of this task can “" + act.englishName() + "”: "
                            + String.join(
                                    ", ",
                                    act.isForLeadOnly()
                                            ? task.owners()
                                            : task.agencies().toList()));
        }
        return ladder(task, act, day);
    }

    private static boolean speaksFor(Task task, Act act, Actor actor) {
        return act.isForLeadOnly()
                ? task.owners().stream().anyMatch(actor::speaksFor)
                : task.agencies().anyMatch(actor::speaksFor);
    }

    private static @Nullable Refusal ladder(Task task, Act act, LocalDate day) {
        if (act == Act.ANSWER && task.contested().isEmpty()) {
            return new Refusal("nothing_contested", "没有待答复的异议", "nothing is contested");
        }
        if (act != Act.ESCALATE) {
            return null;
        }
        if (task.on(day).mark() != Mark.OVERDUE) {
            return new Refusal("not_overdue", "任务没有超期，不能升级督办", "the task is not overdue: there is nothing to escalate");
        }
        return task.level() == Level.RED
                ? new Refusal(
                        "already_red",
                        "已是红色督办，不能再升级；可调整期限或转办",
                        "it is red already; reschedule it or transfer it to another agency")
                : null;
    }

    private static @Nullable Refusal lacks(Task task, TaskAct act) {
        TaskAct.Told told = act.told();
        Act kind = act.act();
        if (kind.needs(Need.TEXT) && told.text().isEmpty()) {
            return new Refusal(
                    "needs_text",
                    "“" + kind.chineseName() + "”须写明内容或理由",
                    "“" + kind.englishName() + "” needs words: say what or why");
        }
        if (told.text().length() > LONGEST_TEXT) {
            return new Refusal(
                    "text_too_long",
                    "文字不能超过 " + LONGEST_TEXT + " 字，现有 " + told.text().length() + " 字",
                    "the text has " + told.text().length() + " characters; at most " + LONGEST_TEXT + " are kept");
        }
        if (kind.needs(Need.EVIDENCE) && told.evidence().isEmpty()) {
            return new Refusal(
                    "needs_evidence", "报送完成须附佐证材料", "to submit it as done, attach at least one file that shows it");
        }
        if (told.evidence().size() > MOST_FILES) {
            return new Refusal(
                    "too_many_files",
                    "一次最多附 " + MOST_FILES + " 个文件",
                    "at most " + MOST_FILES + " files can be attached at once");
        }
        Refusal agency = agency(task, act);
        return agency == null ? days(task, act) : agency;
    }

    private static @Nullable Refusal agency(Task task, TaskAct act) {
        List<String> lead = act.told().lead();
        List<String> responsible = act.told().responsible();
        boolean sameLead = lead.isEmpty() || lead.equals(task.owners());
        boolean sameResponsible = responsible.isEmpty() || responsible.equals(task.responsible());
        if (act.act().needs(Need.NEW_AGENCY) && sameLead && sameResponsible) {
            return new Refusal(
                    "needs_new_agency", "转办须写明新的牵头单位", "to transfer it, name the agency that leads from now on");
        }
        if (act.act().needs(Need.AGENCY) && lead.isEmpty() && task.owners().isEmpty()) {
            return new Refusal("needs_agency", "分派须写明牵头单位", "to assign it, name the agency that leads");
        }
        return null;
    }

    private static @Nullable Refusal days(Task task, TaskAct act) {
        LocalDate deadline = act.told().deadline();
        if (act.act().needs(Need.DEADLINE) && deadline == null) {
            return new Refusal(
                    "needs_deadline",
                    "“" + act.act().chineseName() + "”须写明新的期限",
                    "“" + act.act().englishName() + "” needs a new deadline");
        }
        if (deadline != null && deadline.isBefore(act.knownFrom())) {
            return new Refusal(
                    "deadline_past",
                    "新的期限 " + deadline + " 早于当日 " + act.knownFrom(),
                    "the new deadline " + deadline + " lies before " + act.knownFrom());
        }
        LocalDate before = task.acts().isEmpty()
                ? task.origin().knownFrom()
                : task.acts().get(task.acts().size() - 1).knownFrom();
        return act.knownFrom().isBefore(before)
                ? new Refusal(
                        "dated_back",
                        "不能倒签：上一次办理在 " + before,
                        "acts are not dated back: the one before is of " + before)
                : null;
    }

    private static String states(Act act, boolean chinese) {
        return Arrays.stream(TaskState.values())
                .filter(act::isPossibleIn)
                .map(state -> chinese ? state.chineseName() : state.englishName())
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String doers(Act act, boolean chinese) {
        return Arrays.stream(Capacity.values())
                .filter(act::mayBeDoneBy)
                .map(who -> chinese ? who.chineseName() : who.englishName())
                .collect(Collectors.joining(chinese ? "或" : " or "));
    }
}
