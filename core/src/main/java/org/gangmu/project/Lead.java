package org.gangmu.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An investment that is being promoted (招商项目), folded from its acts as of a day. Immutable.
 *
 * @param stays the stages it was in, the earliest first; the last one lasts
 * @param promisedWan what the firm says it will invest, in 万元; null when it has not said
 * @param arrivedWan what has arrived in all, in 万元
 * @param problems what the firm asked for
 */
public record Lead(
        Origin origin,
        List<Stay> stays,
        @Nullable BigDecimal promisedWan,
        BigDecimal arrivedWan,
        Service service,
        List<Bottleneck> problems,
        List<Act> acts) {
    public Lead {
        stays = List.copyOf(stays);
        problems = List.copyOf(problems);
        acts = List.copyOf(acts);
    }

    /**
     * How it came into the ledger.
     *
     * @param chain the industry chain it belongs to; may be empty
     * @param link its place in that chain; may be empty
     */
    public record Origin(
            String id,
            String name,
            String firm,
            String chain,
            String link,
            LeadStage stage,
            @Nullable BigDecimal promisedWan,
            String author,
            LocalDate knownFrom,
            Instant recordedAt) {}

    /** A stretch of days in one stage. @param to null while it lasts */
    public record Stay(
            LeadStage stage, LocalDate from, @Nullable LocalDate to) {
        public long days(LocalDate day) {
            return ChronoUnit.DAYS.between(from, to == null ? day : to);
        }
    }

    /** One act in its history; never changed. */
    public record Act(LeadActKind kind, Told told, Actor actor, LocalDate knownFrom, Instant recordedAt) {}

    /** The investment as of {@code day}. */
    public static Lead of(Origin origin, List<Act> acts, LocalDate day) {
        Lead lead = new Lead(
                origin,
                List.of(new Stay(origin.stage(), origin.knownFrom(), null)),
                origin.promisedWan(),
                BigDecimal.ZERO,
                new Service("", "", List.of()),
                List.of(),
                List.of());
        for (Act act : acts) {
            lead = act.knownFrom().isAfter(day) ? lead : lead.after(act);
        }
        return lead;
    }

    public LeadStage stage() {
        return stays.get(stays.size() - 1).stage();
    }

    private Lead after(Act act) {
        Told told = act.told();
        var all = new ArrayList<>(acts);
        all.add(act);
        BigDecimal amount = told.wan("amount");
        LeadStage to = act.kind() == LeadActKind.LOSE
                ? LeadStage.LOST
                : LeadStage.find(told.text("stage")).orElse(stage());
        boolean moves = act.kind() == LeadActKind.MOVE || act.kind() == LeadActKind.LOSE;
        return new Lead(
                origin,
                moves ? stays(to, act.knownFrom()) : stays,
                act.kind() == LeadActKind.PROMISE && amount != null ? amount : promisedWan,
                act.kind() == LeadActKind.ARRIVE && amount != null ? amount : arrivedWan,
                service(act),
                problems(act),
                all);
    }

    private List<Stay> stays(LeadStage to, LocalDate day) {
        var all = new ArrayList<>(stays);
        Stay last = all.remove(all.size() - 1);
        all.add(new Stay(last.stage(), last.from(), day));
        all.add(new Stay(to, day, null));
        return all;
    }

    private Service service(Act act) {
        Told told = act.told();
        if (act.kind() == LeadActKind.OFFICER) {
            return new Service(told.text("officer"), told.text("agency"), service.visits());
        }
        if (act.kind() != LeadActKind.VISIT) {
            return service;
        }
        var visits = new ArrayList<>(service.visits());
        LocalDate on = Objects.requireNonNullElse(told.day("on"), act.knownFrom());
        visits.add(new Service.Visit(on, told.text(), act.actor().account()));
        return new Service(service.officer(), service.agency(), visits);
    }

    private List<Bottleneck> problems(Act act) {
        Told told = act.told();
        LocalDate day = act.knownFrom();
        var all = new ArrayList<>(problems);
        if (act.kind() == LeadActKind.RAISE) {
            LocalDate deadline = Objects.requireNonNullElse(told.day("deadline"), day);
            all.add(new Bottleneck(
                    all.size() + 1, BottleneckKind.APPEAL, told.text(), told.text("owner"), deadline, day, null, ""));
        }
        int at = told.whole("number") - 1;
        if (act.kind() == LeadActKind.SETTLE && at >= 0 && at < all.size()) {
            all.set(at, all.get(at).settled(day, told.text()));
        }
        return all;
    }

    /** Why {@code act} cannot be done; null when it can. */
    public @Nullable Refusal refusal(Act act) {
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
        LeadStage next = stage().next().orElse(null);
        boolean skips = act.kind() == LeadActKind.MOVE
                && (next == null || LeadStage.find(told.text("stage")).orElse(null) != next);
        if (skips) {
            return new Refusal(
                    "stage_skipped",
                    "不能跳过阶段：现为“" + stage().chineseName() + "”"
                            + (next == null ? "，没有下一阶段" : "，下一阶段是“" + next.chineseName() + "”"),
                    "no stage may be skipped: it is “" + stage().englishName() + "”"
                            + (next == null ? " and nothing follows" : ", next comes “" + next.englishName() + "”"));
        }
        return amounts(act);
    }

    private @Nullable Refusal amounts(Act act) {
        Money money = Money.read(act.told().text("amount"));
        if (money.refusal() != null) {
            return money.refusal();
        }
        BigDecimal promised = promisedWan;
        BigDecimal told = money.wan();
        boolean slip = act.kind() == LeadActKind.ARRIVE
                && told != null
                && promised != null
                && told.compareTo(promised.multiply(BigDecimal.TEN)) > 0;
        if (slip) {
            return new Refusal(
                    "implausible",
                    "到位资金 " + Money.print(Objects.requireNonNull(told)) + " 超过意向投资 "
                            + Money.print(Objects.requireNonNull(promised)) + " 的 10 倍；请核对单位（不写单位按万元计）",
                    "what arrived is more than ten times what was promised, "
                            + Money.print(Objects.requireNonNull(promised))
                            + ": check the unit (a bare number is in 万元)");
        }
        boolean late = act.told().has("deadline")
                && (act.told().day("deadline") == null
                        || Objects.requireNonNull(act.told().day("deadline")).isBefore(act.knownFrom()));
        if (late) {
            return new Refusal("deadline_past", "期限须为今天或以后的日期", "the deadline has to be today or later");
        }
        boolean settled = act.kind() == LeadActKind.SETTLE
                && problems.stream().noneMatch(one -> one.number() == act.told().whole("number") && one.isOpen());
        return settled ? new Refusal("no_problem", "没有这一号未办结的诉求", "there is no such open problem") : null;
    }

    /** What is promised against what has arrived, in per cent; null where nothing is promised. */
    public @Nullable BigDecimal arrivedShare() {
        return promisedWan == null || promisedWan.signum() == 0
                ? null
                : arrivedWan.movePointRight(2).divide(promisedWan, 1, java.math.RoundingMode.HALF_UP);
    }
}
