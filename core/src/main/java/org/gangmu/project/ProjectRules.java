package org.gangmu.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;
import org.jspecify.annotations.Nullable;

/** Holds people to the gates and to what an act needs: says which acts are open to them, and why another is not. Stateless. */
public final class ProjectRules {
    private static final int LONGEST_TEXT = 2000;

    private ProjectRules() {}

    /** The acts that {@code actor} may do to {@code project}, in the order of {@link ProjectActKind}. */
    public static List<ProjectActKind> open(Project project, Actor actor) {
        return Arrays.stream(ProjectActKind.values())
                .filter(kind -> forbids(project, kind, actor) == null)
                .toList();
    }

    /** Why {@code act} cannot be done to {@code project}; empty when it can. */
    public static Optional<Refusal> refusal(Project project, ProjectAct act, Gates gates) {
        Refusal refusal = forbids(project, act.kind(), act.actor());
        refusal = refusal == null ? lacks(act) : refusal;
        refusal = refusal == null ? datedBack(project, act) : refusal;
        refusal = refusal == null ? TellingRules.refusal(project, act) : refusal;
        return Optional.ofNullable(refusal == null ? stage(project, act, gates) : refusal);
    }

    private static @Nullable Refusal forbids(Project project, ProjectActKind kind, Actor actor) {
        if (!kind.mayBeDoneBy(actor.capacity())) {
            return new Refusal(
                    "wrong_role",
                    "“" + kind.chineseName() + "”由" + doers(kind, true) + "办理",
                    "“" + kind.englishName() + "” is up to the " + doers(kind, false));
        }
        boolean foreign = actor.capacity() == Capacity.OWNER
                && kind != ProjectActKind.COMMENT
                && !project.what().agency().equals(actor.agency());
        if (foreign) {
            String agency = project.what().agency();
            return new Refusal(
                    "not_own",
                    "只有本项目的责任单位才能“" + kind.chineseName() + "”：" + (agency.isEmpty() ? "（未定）" : agency),
                    "only the agency in charge of this project can “" + kind.englishName() + "”: "
                            + (agency.isEmpty() ? "(none yet)" : agency));
        }
        return state(project.stage(), kind);
    }

    private static @Nullable Refusal state(Stage stage, ProjectActKind kind) {
        boolean aside = !stage.isOnLine();
        boolean fits = switch (kind) {
            case MOVE, REPORT, PROVE, REVOKE, RAISE, FACTOR, PLAN, SCHEDULE -> !aside;
            case SUSPEND -> stage.isOnLine() && !stage.isBuilt();
            case RESUME -> aside;
            case WITHDRAW -> stage != Stage.WITHDRAWN && !stage.isBuilt();
            default -> true;
        };
        return fits
                ? null
                : new Refusal(
                        "wrong_stage",
                        "项目处于“" + stage.chineseName() + "”，不能“" + kind.chineseName() + "”",
                        "a project that is " + stage.englishName() + " cannot be acted on by “" + kind.englishName()
                                + "”");
    }

    private static @Nullable Refusal lacks(ProjectAct act) {
        Told told = act.told();
        List<String> missing =
                act.kind().must().stream().filter(field -> !told.has(field)).toList();
        if (!missing.isEmpty()) {
            return new Refusal(
                    "needs_fields",
                    "“" + act.kind().chineseName() + "”须填写："
                            + missing.stream().map(FieldNames::chinese).collect(Collectors.joining("、")),
                    "“" + act.kind().englishName() + "” needs: "
                            + missing.stream().map(FieldNames::english).collect(Collectors.joining(", ")));
        }
        return told.fields().values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)
                ? new Refusal(
                        "text_too_long",
                        "每一栏文字不能超过 " + LONGEST_TEXT + " 字",
                        "a field holds at most " + LONGEST_TEXT + " characters")
                : null;
    }

    private static @Nullable Refusal datedBack(Project project, ProjectAct act) {
        LocalDate before = project.acts().isEmpty()
                ? project.origin().knownFrom()
                : project.acts().get(project.acts().size() - 1).knownFrom();
        return act.knownFrom().isBefore(before)
                ? new Refusal(
                        "dated_back",
                        "不能倒签：上一次办理在 " + before,
                        "acts are not dated back: the one before is of " + before)
                : null;
    }

    private static @Nullable Refusal stage(Project project, ProjectAct act, Gates gates) {
        if (act.kind() != ProjectActKind.MOVE) {
            return null;
        }
        Stage to = Stage.find(act.told().text("stage")).filter(Stage::isOnLine).orElse(null);
        Stage from = project.stage();
        if (to == null || to == from) {
            return new Refusal(
                    "no_stage",
                    "不能移到“" + act.told().text("stage") + "”",
                    "it cannot be moved to “" + act.told().text("stage") + "”");
        }
        if (to.ordinal() < from.ordinal()) {
            return act.told().text().isEmpty()
                    ? new Refusal("needs_text", "退回前一阶段须写明理由", "to move it back, say why")
                    : null;
        }
        Stage next = from.next().orElse(from);
        if (to != next) {
            return new Refusal(
                    "stage_skipped",
                    "不能跳过阶段：“" + from.chineseName() + "”之后是“" + next.chineseName() + "”，不能直接到“" + to.chineseName()
                            + "”",
                    "no stage may be skipped: after “" + from.englishName() + "” comes “" + next.englishName()
                            + "”, not “" + to.englishName() + "”");
        }
        return gate(project, next, gates);
    }

    private static @Nullable Refusal gate(Project project, Stage next, Gates gates) {
        List<Condition> missing = project.missing(gates);
        if (missing.isEmpty()) {
            return null;
        }
        return new Refusal(
                "condition_missing",
                "进入“" + next.chineseName() + "”还缺 " + missing.size() + " 项条件："
                        + missing.stream()
                                .map(one -> one.chineseName() + "（" + one.document() + "，" + one.signer() + "）")
                                .collect(Collectors.joining("；")),
                missing.size() + " conditions are missing for “" + next.englishName() + "”: "
                        + missing.stream()
                                .map(one -> one.englishName() + " (" + one.englishDocument() + ", signed by the "
                                        + one.englishSigner() + ")")
                                .collect(Collectors.joining("; ")));
    }

    private static String doers(ProjectActKind kind, boolean chinese) {
        return Arrays.stream(Capacity.values())
                .filter(kind::mayBeDoneBy)
                .map(who -> chinese ? who.chineseName() : who.englishName())
                .collect(Collectors.joining(chinese ? "或" : " or "));
    }

    /** Why a project cannot be opened as {@code what}, told as {@code told}, on {@code day}; empty when it can. */
    public static Optional<Refusal> opening(Told told, LocalDate day) {
        return Optional.ofNullable(Objects.requireNonNullElseGet(
                        TellingRules.name(told), () -> Objects.requireNonNullElse(TellingRules.what(told, day), NONE)))
                .filter(refusal -> refusal != NONE);
    }

    private static final Refusal NONE = new Refusal("", "", "");
}
