package org.gangmu.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes a project of its acts, one after the other. What an act does not tell in order is left as it was. */
final class ProjectFold {
    private final ProjectOrigin origin;
    private What what;
    private final List<Spell> spells = new ArrayList<>();
    private final Map<String, Proof> proofs = new TreeMap<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final TreeMap<Integer, YearPlan> plans = new TreeMap<>();
    private final TreeMap<YearMonth, Progress> months = new TreeMap<>();
    private final List<Bottleneck> bottlenecks = new ArrayList<>();
    private final Map<Factor, FactorNeed> factors = new EnumMap<>(Factor.class);
    private Service service = new Service("", "", List.of());
    private final List<Joined> joined = new ArrayList<>();
    private final List<ProjectAct> acts = new ArrayList<>();

    ProjectFold(ProjectOrigin origin) {
        this.origin = origin;
        this.what = origin.what();
        spells.add(new Spell(origin.stage(), origin.since(), null, null));
    }

    Project project() {
        return new Project(
                origin, what, spells, proofs, schedules, plans, months, bottlenecks, factors, service, joined, acts);
    }

    void add(ProjectAct act) {
        acts.add(act);
        Told told = act.told();
        LocalDate day = act.knownFrom();
        switch (act.kind()) {
            case CORRECT -> what = what.with(told);
            case MOVE -> Stage.find(told.text("stage")).ifPresent(stage -> enter(stage, day));
            case SUSPEND -> enter(Stage.SUSPENDED, day);
            case WITHDRAW -> enter(Stage.WITHDRAWN, day);
            case RESUME -> enter(project().lineStage(), day);
            case PROVE -> prove(told, day);
            case REVOKE -> proofs.remove(told.text("condition"));
            case SCHEDULE -> schedule(told);
            case PLAN -> plan(told);
            case REPORT -> report(told);
            case RAISE -> raise(told, day);
            case SETTLE -> settle(told, day);
            case FACTOR -> factor(told, day);
            case JOIN -> joined.add(new Joined(told.text("document"), told.whole("offset"), told.text("quote"), day));
            case OFFICER -> service = new Service(told.text("officer"), told.text("agency"), service.visits());
            case VISIT -> visit(act);
            case COMMENT -> {
                // words change nothing
            }
        }
    }

    private void enter(Stage stage, LocalDate day) {
        Spell last = spells.remove(spells.size() - 1);
        spells.add(new Spell(last.stage(), last.from(), day, stage));
        spells.add(new Spell(stage, day, null, null));
    }

    private void prove(Told told, LocalDate day) {
        String condition = told.text("condition");
        LocalDate on = Objects.requireNonNullElse(told.day("on"), day);
        proofs.put(condition, new Proof(condition, told.text("document"), told.text("signer"), on));
    }

    private void schedule(Told told) {
        YearMonth start = told.month("start");
        YearMonth end = told.month("end");
        if (start != null && end != null) {
            schedules.add(new Schedule(start, end));
        }
    }

    private void plan(Told told) {
        BigDecimal amount = told.wan("amount");
        int year = told.whole("year");
        if (amount != null) {
            plans.put(year, new YearPlan(year, amount, months(told.text("months"))));
        }
    }

    /** Twelve amounts in 万元, cumulated, with blanks or commas between them; none where they are not twelve. */
    static List<BigDecimal> months(String text) {
        List<BigDecimal> amounts = text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("[\\s，、;；,]+"))
                        .map(part -> Objects.requireNonNullElse(Money.read(part).wan(), BigDecimal.valueOf(-1)))
                        .toList();
        return amounts.size() == 12 ? amounts : List.of();
    }

    private void report(Told told) {
        YearMonth month = told.month("month");
        BigDecimal done = told.wan("done");
        if (month != null && done != null) {
            months.put(month, new Progress(month, done, told.wan("recorded"), told.wan("paid")));
        }
    }

    private void raise(Told told, LocalDate day) {
        bottlenecks.add(new Bottleneck(
                bottlenecks.size() + 1,
                BottleneckKind.find(told.text("bottleneck")).orElse(BottleneckKind.OTHER),
                told.text(),
                told.text("owner"),
                Objects.requireNonNullElse(told.day("deadline"), day),
                day,
                null,
                ""));
    }

    private void settle(Told told, LocalDate day) {
        int at = told.whole("number") - 1;
        if (at >= 0 && at < bottlenecks.size()) {
            bottlenecks.set(at, bottlenecks.get(at).settled(day, told.text()));
        }
    }

    private void factor(Told told, LocalDate day) {
        BigDecimal needed = told.number("needed");
        BigDecimal secured = told.number("secured");
        Factor.find(told.text("factor")).ifPresent(factor -> {
            if (needed != null && secured != null) {
                factors.put(factor, new FactorNeed(factor, needed, secured, told.day("deadline"), day));
            }
        });
    }

    private void visit(ProjectAct act) {
        var visits = new ArrayList<>(service.visits());
        LocalDate on = Objects.requireNonNullElse(act.told().day("on"), act.knownFrom());
        visits.add(new Service.Visit(on, act.told().text(), act.actor().account()));
        service = new Service(service.officer(), service.agency(), visits);
    }
}
