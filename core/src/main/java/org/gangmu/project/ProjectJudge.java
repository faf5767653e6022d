package org.gangmu.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.judge.Light;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Event;
import org.gangmu.mechanism.Outcome;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Signal;
import org.gangmu.mechanism.dmn.ShippedPacks;
import org.gangmu.project.ProjectLight.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lights of projects by the rules of the pack {@code project-lights}, the one place where they stand: behind its own
 * plan of the months or the calendar, not started when due, not recorded by statistics, not completed when first promised.
 * Thread-safe.
 */
public final class ProjectJudge {
    /** The pack that holds the rules. */
    public static final String PACK = "project-lights";

    private static final int MONTHS = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** Reports older than this many whole months are not fresh. */
    private static final int FRESH_MONTHS = 2;

    private final Pack pack;
    private final Decider decider = new Decider(WorkingDays.standard());
    private final Map<String, Ruled> ruled = new ConcurrentHashMap<>();

    /** What a row says, whoever it is said of. */
    private record Ruled(Light light, String rule, String clause) {}

    /** @param pack a version of {@link #PACK} */
    public ProjectJudge(Pack pack) {
        this.pack = pack;
    }

    public Pack pack() {
        return pack;
    }

    /** By the rules Gangmu ships. */
    public static ProjectJudge standard() {
        return new ProjectJudge(ShippedPacks.find(PACK).orElseThrow());
    }

    /** How {@code project}, as it was known on {@code day}, stands then. */
    public ProjectLight judge(Project project, LocalDate day) {
        Stage stage = project.stage();
        YearMonth last = YearMonth.from(day.plusDays(1)).minusMonths(1);
        var reasons = new ArrayList<Reason>();
        if (!stage.isOnLine()) {
            return new ProjectLight(
                    Light.GREY,
                    List.of(grey("项目" + stage.chineseName() + "，不亮灯", "it is " + stage.englishName() + ": no light")));
        }
        if (!stage.isBuilt()) {
            notCompleted(project, last).ifPresent(reasons::add);
        }
        if (stage.isBeforeConstruction()) {
            notStarted(project, last).ifPresent(reasons::add);
        }
        if (stage == Stage.CONSTRUCTION) {
            progress(project, last).ifPresent(reasons::add);
            notRecorded(project, last).ifPresent(reasons::add);
        }
        if (reasons.isEmpty()) {
            reasons.add(quiet(project, stage));
        }
        reasons.sort(Comparator.comparing(reason -> rank(reason.light())));
        return new ProjectLight(reasons.get(0).light(), reasons);
    }

    private static int rank(Light light) {
        return switch (light) {
            case RED -> 0;
            case YELLOW -> 1;
            case GREY -> 2;
            case GREEN -> 3;
        };
    }

    private static Reason grey(String chinese, String english) {
        return new Reason(Light.GREY, "", "", chinese, english);
    }

    /** Nothing speaks against it; whether anything was there to judge by. */
    private static Reason quiet(Project project, Stage stage) {
        if (stage.isBuilt()) {
            return new Reason(Light.GREEN, "", "", "已" + stage.chineseName(), "it is " + stage.englishName());
        }
        if (project.schedules().isEmpty()) {
            return grey("没有排定开工、竣工时间，无从研判", "no start and completion are scheduled: nothing to judge by");
        }
        return new Reason(Light.GREEN, "", "", "未到计划开工、竣工时间", "its scheduled start and completion are still ahead");
    }

    private Optional<Reason> notCompleted(Project project, YearMonth last) {
        Schedule base = project.baseline().orElse(null);
        long months = base == null ? 0 : ChronoUnit.MONTHS.between(base.end(), last);
        if (base == null || months < 1) {
            return Optional.empty();
        }
        int moved = project.schedules().size() - 1;
        YearMonth now = project.schedule().orElse(base).end();
        return rule("project_not_completed", Map.of("months", BigDecimal.valueOf(months)))
                .map(row -> reason(
                        row,
                        "原定 " + base.end() + " 竣工，已超期 " + months + " 个月"
                                + (moved == 0 ? "" : "；已推迟 " + moved + " 次，现定 " + now),
                        "it was to be completed by " + base.end() + " and is " + months + " months late"
                                + (moved == 0 ? "" : "; put off " + moved + " times, now to " + now)));
    }

    private Optional<Reason> notStarted(Project project, YearMonth last) {
        Schedule schedule = project.schedule().orElse(null);
        long months = schedule == null ? 0 : ChronoUnit.MONTHS.between(schedule.start(), last) + 1;
        if (schedule == null || months < 1) {
            return Optional.empty();
        }
        return rule("project_not_started", Map.of("months", BigDecimal.valueOf(months)))
                .map(row -> reason(
                        row,
                        "计划 " + schedule.start() + " 开工，到期未开工 " + months + " 个月",
                        "it was to start in " + schedule.start() + " and has not for " + months + " months"));
    }

    private Optional<Reason> progress(Project project, YearMonth last) {
        YearPlan plan = project.plans().get(last.getYear());
        Progress latest = project.latest(last.getYear(), last).orElse(null);
        if (plan == null) {
            return latest == null && project.latest(last.getYear() - 1, last).isEmpty()
                    ? Optional.of(grey("没有本年计划和进度", "neither plan nor progress of the year is known"))
                    : Optional.of(grey(
                            last.getYear() + " 年投资计划未下达，进度无从对照",
                            "the plan of " + last.getYear() + " is not set: nothing to hold the progress against"));
        }
        long old = ChronoUnit.MONTHS.between(
                latest == null ? YearMonth.of(plan.year(), 1).minusMonths(1) : latest.month(), last);
        if (old > FRESH_MONTHS || latest == null) {
            String since = latest == null ? "—" : latest.month().toString();
            return Optional.of(
                    grey("缺少新的月度进度（最近一次 " + since + "）", "no fresh monthly progress (the last is of " + since + ")"));
        }
        return Optional.of(measured(plan, latest));
    }

    private Reason measured(YearPlan plan, Progress latest) {
        BigDecimal done = plan.percent(latest.done());
        int month = latest.month().getMonthValue();
        Optional<BigDecimal> own = plan.due(month);
        BigDecimal due = own.orElse(WHOLE.multiply(BigDecimal.valueOf(month))
                .divide(BigDecimal.valueOf(MONTHS), 1, java.math.RoundingMode.HALF_UP));
        Map<String, Object> values = own.<Map<String, Object>>map(
                        planned -> Map.of("month", BigDecimal.valueOf(month), "done", done, "planned", planned))
                .orElseGet(() -> Map.of("month", BigDecimal.valueOf(month), "done", done));
        String chinese = latest.month() + " 完成年度计划的 " + done + "%，" + (own.isPresent() ? "月度计划" : "时间进度") + "应为 " + due
                + "%，" + gap(due.subtract(done), true);
        String english = done + "% of the year's plan is done by " + latest.month() + ", "
                + (own.isPresent() ? "its own plan" : "the calendar") + " asks for " + due + "%, "
                + gap(due.subtract(done), false);
        return rule("project_progress", values)
                .map(row -> reason(row, chinese, english))
                .orElseGet(() -> grey(chinese, english));
    }

    private static String gap(BigDecimal behind, boolean chinese) {
        String points = behind.abs().toPlainString();
        return behind.signum() > 0
                ? chinese ? "落后 " + points + " 个百分点" : points + " points behind"
                : chinese ? "超前 " + points + " 个百分点" : points + " points ahead";
    }

    private Optional<Reason> notRecorded(Project project, YearMonth last) {
        int months = 0;
        for (YearMonth month = last; month.getYear() == last.getYear(); month = month.minusMonths(1)) {
            Progress progress = project.months().get(month);
            boolean without = progress != null
                    && progress.done().signum() > 0
                    && (progress.recorded() == null || progress.recorded().signum() == 0);
            if (!without) {
                break;
            }
            months++;
        }
        int count = months;
        return count == 0
                ? Optional.empty()
                : rule("project_not_recorded", Map.of("months", BigDecimal.valueOf(count)))
                        .map(row -> reason(
                                row,
                                "已有投资但连续 " + count + " 个月未纳统",
                                "money is invested, and statistics has recorded none of it for " + count + " months"));
    }

    private static Reason reason(Ruled row, String chinese, String english) {
        return new Reason(row.light(), row.rule(), row.clause(), chinese, english);
    }

    /** What the pack's table makes of these numbers; the same whichever project and agency they are of. */
    private Optional<Ruled> rule(String type, Map<String, Object> numbers) {
        String key = type + new java.util.TreeMap<>(numbers);
        Ruled known = ruled.get(key);
        if (known == null) {
            var values = new java.util.HashMap<>(numbers);
            values.put("project", "—");
            values.put("agency", "—");
            known = decide(new Event(type, key, LocalDate.EPOCH.atStartOfDay(), values));
            if (known != null) {
                ruled.put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private @Nullable Ruled decide(Event event) {
        for (Outcome outcome : decider.decide(pack, Map.of(), event).outcomes()) {
            Light light = light(outcome.signal());
            if (light != null) {
                String clause = outcome.clauses().stream()
                        .reduce((earlier, later) -> later)
                        .map(Clause::citation)
                        .orElse("");
                return new Ruled(light, outcome.rule(), clause);
            }
        }
        return null;
    }

    private static @Nullable Light light(@Nullable Signal signal) {
        return signal == null
                ? null
                : switch (signal) {
                    case GREEN -> Light.GREEN;
                    case RED -> Light.RED;
                    default -> Light.YELLOW;
                };
    }
}
