package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One loop, folded from its acts: how far it has come, what may be recorded next, how it stands. Monitoring may be repeated, every
 * other stage is recorded once, and none is skipped. A review that rejects ends the loop. Immutable.
 */
public record Loop(List<LoopAct> acts) {
    private static final Set<String> REVIEWED = Set.of("support", "revise", "reject");
    private static final Set<String> ADVISED = Set.of("first", "support", "improve", "cut", "cancel");

    public Loop {
        if (acts.isEmpty() || !acts.get(0).stage().isFirst()) {
            throw new IllegalArgumentException("A loop begins with a goal or a pre-assessment");
        }
        acts = List.copyOf(acts);
    }

    /** Why an act may not be recorded. */
    public enum Refusal {
        /** The stage before it is missing. */
        SKIPPED,
        /** It is recorded already. */
        TWICE,
        /** The review rejected it. */
        REJECTED,
        NO_TITLE,
        NO_BODY,
        /** A goal or a pre-assessment without an indicator is none. */
        NO_AIM,
        /** An indicator is told that the goal does not name. */
        OTHER_AIM,
        NO_AMOUNT,
        /** A mark is from 0 to 100. */
        NO_MARK,
        /** The result is none that the stage can have. */
        NO_RESULT,
        NO_LINK
    }

    public LoopAct first() {
        return acts.get(0);
    }

    public Optional<LoopAct> find(LoopStage stage) {
        return acts.stream().filter(act -> act.stage() == stage).reduce((a, b) -> b);
    }

    public boolean isRejected() {
        return acts.stream()
                .anyMatch(act -> act.stage() == LoopStage.REVIEW && act.result().equals("reject"));
    }

    /** What may be recorded next. */
    public List<LoopStage> next() {
        List<LoopStage> next = new ArrayList<>();
        for (LoopStage stage : first().stage().loop()) {
            if (refusal(stage).isEmpty()) {
                next.add(stage);
            }
        }
        return next;
    }

    private Optional<Refusal> refusal(LoopStage stage) {
        if (isRejected()) {
            return Optional.of(Refusal.REJECTED);
        }
        boolean repeated = stage == LoopStage.MONITOR && find(LoopStage.SCORE).isEmpty();
        if (stage.isFirst() || (find(stage).isPresent() && !repeated)) {
            return Optional.of(Refusal.TWICE);
        }
        boolean ready = stage.isOfMoney() == first().stage().isOfMoney()
                && stage.before().flatMap(this::find).isPresent();
        return ready ? Optional.empty() : Optional.of(Refusal.SKIPPED);
    }

    /** Why {@code act} may not be recorded next; empty if it may. */
    public Optional<Refusal> refusal(LoopAct act) {
        Optional<Refusal> order = refusal(act.stage());
        if (order.isPresent()) {
            return order;
        }
        boolean known =
                act.aims().stream().allMatch(aim -> aim.in(first().aims()).isPresent());
        return known ? incomplete(act) : Optional.of(Refusal.OTHER_AIM);
    }

    /** What an act lacks, wherever it stands. */
    public static Optional<Refusal> incomplete(LoopAct act) {
        BigDecimal mark = act.mark();
        BigDecimal amount = act.amount();
        boolean counts = amount != null && amount.signum() >= 0;
        if (act.body().isBlank()) {
            return Optional.of(Refusal.NO_BODY);
        }
        return switch (act.stage()) {
            case GOAL, PRE_ASSESSMENT ->
                act.title().isBlank()
                        ? Optional.of(Refusal.NO_TITLE)
                        : act.aims().isEmpty()
                                ? Optional.of(Refusal.NO_AIM)
                                : act.stage() == LoopStage.GOAL && !counts
                                        ? Optional.of(Refusal.NO_AMOUNT)
                                        : unless(linksAreRight(act), Refusal.NO_LINK);
            case REVIEW -> unless(REVIEWED.contains(act.result()), Refusal.NO_RESULT);
            case MONITOR ->
                !counts ? Optional.of(Refusal.NO_AMOUNT) : unless(!act.aims().isEmpty(), Refusal.NO_AIM);
            case SCORE ->
                unless(
                        mark != null && mark.signum() >= 0 && mark.compareTo(BigDecimal.valueOf(100)) <= 0,
                        Refusal.NO_MARK);
            case ADVICE ->
                !ADVISED.contains(act.result()) ? Optional.of(Refusal.NO_RESULT) : unless(counts, Refusal.NO_AMOUNT);
            case POST_EVALUATION -> Optional.empty();
        };
    }

    private static Optional<Refusal> unless(boolean right, Refusal refusal) {
        return right ? Optional.empty() : Optional.of(refusal);
    }

    private static boolean linksAreRight(LoopAct act) {
        return act.links().stream().allMatch(link -> link.matches("(?:line|task|project):\\S.{0,199}"));
    }

    /**
     * The grade of a mark: 优 from 90, 良 from 80, 中 from 60, 差 below (财预〔2020〕10号, 项目支出绩效评价管理办法).
     *
     * @return excellent, good, fair or poor
     */
    public static String grade(BigDecimal mark) {
        double value = mark.doubleValue();
        return value >= 90 ? "excellent" : value >= 80 ? "good" : value >= 60 ? "fair" : "poor";
    }

    /**
     * What a grade speaks for in next year's budget (中发〔2018〕34号: 对绩效好的政策和项目原则上优先保障，对绩效一般的政策和项目要督促改进，
     * 对低效无效资金一律削减或取消). It is a rule's proposal; what is advised a person decides.
     *
     * @return first, support, improve or cut
     */
    public static String proposal(BigDecimal mark) {
        return switch (grade(mark)) {
            case "excellent" -> "first";
            case "good" -> "support";
            case "fair" -> "improve";
            default -> "cut";
        };
    }

    /** What of the budget is spent by the last monitoring, in percent; empty where there is none. */
    public Optional<BigDecimal> spent() {
        BigDecimal planned = first().amount();
        return find(LoopStage.MONITOR)
                .map(LoopAct::amount)
                .filter(done -> planned != null && planned.signum() > 0)
                .map(done -> Shares.percent(done, java.util.Objects.requireNonNull(planned)));
    }

    /**
     * The mean progress of the aims by the last monitoring, in percent of what is aimed at, each counted to 100 at most; empty where
     * none can be told. Aims at zero or below, which nothing can be divided by, are left out.
     */
    public Optional<BigDecimal> reached() {
        return find(LoopStage.MONITOR).flatMap(act -> {
            List<BigDecimal> parts = new ArrayList<>();
            for (Aim done : act.aims()) {
                done.in(first().aims())
                        .filter(aim -> aim.value().signum() > 0)
                        .ifPresent(aim -> parts.add(Shares.percent(done.value(), aim.value())
                                .min(BigDecimal.valueOf(100))
                                .max(BigDecimal.ZERO)));
            }
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(parts.size()), 4, java.math.RoundingMode.HALF_UP));
        });
    }

    /** How far the year had run at the last monitoring, in percent: months ÷ 12. */
    public Optional<BigDecimal> calendar() {
        return find(LoopStage.MONITOR)
                .map(act -> Shares.percent(
                        BigDecimal.valueOf(act.day().getMonthValue()), BigDecimal.valueOf(Account.YEAR_END)));
    }
}
