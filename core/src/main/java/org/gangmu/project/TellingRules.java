package org.gangmu.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.gangmu.followup.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether what is told with an act can be true: known words, days that exist, amounts in the right unit. Stateless. */
final class TellingRules {
    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    /** A year's plan above the total, or a month far above the plan, is a wrong unit, not zeal. */
    private static final BigDecimal MUCH_MORE = BigDecimal.valueOf(5);

    private static final BigDecimal A_LITTLE_MORE = new BigDecimal("1.5");

    private TellingRules() {}

    static @Nullable Refusal refusal(Project project, ProjectAct act) {
        Told told = act.told();
        return switch (act.kind()) {
            case CORRECT -> what(told, act.knownFrom());
            case SCHEDULE -> schedule(told);
            case PLAN -> plan(project, told);
            case REPORT -> report(project, told, act.knownFrom());
            case RAISE -> raise(told, act.knownFrom());
            case SETTLE -> settle(project, told);
            case PROVE, REVOKE -> condition(project, act);
            case FACTOR -> factor(told);
            case VISIT -> day(told, "on", act.knownFrom());
            default -> null;
        };
    }

    static @Nullable Refusal name(Told told) {
        String name = told.text("name");
        return name.length() >= 2 && name.length() <= LONGEST_NAME
                ? null
                : new Refusal(
                        "name",
                        "项目名称应为 2 至 " + LONGEST_NAME + " 字：“" + name + "”",
                        "the name of a project has 2 to " + LONGEST_NAME + " characters: “" + name + "”");
    }

    /** The fields of {@link What}: words that are known, a code that checks, an amount that can be. */
    static @Nullable Refusal what(Told told, LocalDate day) {
        if (told.has("kind") && ProjectKind.find(told.text("kind")).isEmpty()) {
            return unknown("kind", told.text("kind"), ProjectKind.values());
        }
        if (told.has("level") && KeyLevel.find(told.text("level")).isEmpty()) {
            return unknown("level", told.text("level"), KeyLevel.values());
        }
        if (told.has("stage") && Stage.find(told.text("stage")).isEmpty()) {
            return unknown("stage", told.text("stage"), Stage.values());
        }
        if (told.has("name") && name(told) != null) {
            return name(told);
        }
        Refusal code = told.has("code")
                ? ProjectCode.read(told.text("code"), day).refusal().orElse(null)
                : null;
        return code == null ? Money.read(told.text("investment")).refusal() : code;
    }

    private static Refusal unknown(String field, String word, Enum<?>[] known) {
        var chinese = new StringBuilder();
        var english = new StringBuilder();
        for (Enum<?> one : known) {
            String name = one instanceof Stage stage
                    ? stage.chineseName()
                    : one instanceof ProjectKind kind
                            ? kind.chineseName()
                            : one instanceof KeyLevel level ? level.chineseName() : one.name();
            chinese.append(chinese.isEmpty() ? "" : "、").append(name);
            english.append(english.isEmpty() ? "" : ", ").append(one.name().toLowerCase(java.util.Locale.ROOT));
        }
        return new Refusal(
                "unknown_word",
                FieldNames.chinese(field) + "“" + word + "”不认识；可填：" + chinese,
                "the " + FieldNames.english(field) + " “" + word + "” is unknown; one of " + english);
    }

    private static @Nullable Refusal schedule(Told told) {
        YearMonth start = told.month("start");
        YearMonth end = told.month("end");
        if (start == null || end == null) {
            String wrong = start == null ? told.text("start") : told.text("end");
            return new Refusal(
                    "no_month", "“" + wrong + "”不是年月，应如 2024-06", "“" + wrong + "” is no month such as 2024-06");
        }
        return end.isBefore(start)
                ? new Refusal(
                        "end_before_start",
                        "计划竣工 " + end + " 早于计划开工 " + start,
                        "it would be completed (" + end + ") before it starts (" + start + ")")
                : null;
    }

    private static @Nullable Refusal plan(Project project, Told told) {
        int year = told.whole("year");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Refusal("no_year", "“" + told.text("year") + "”不是年份", "“" + told.text("year") + "” is no year");
        }
        Money money = Money.read(told.text("amount"));
        if (money.refusal() != null) {
            return money.refusal();
        }
        BigDecimal plan = Objects.requireNonNull(money.wan());
        if (plan.signum() == 0) {
            return new Refusal("no_plan", "年度计划投资须大于 0", "the investment planned for a year is more than 0");
        }
        BigDecimal total = project.what().wan();
        if (total != null && plan.compareTo(total.multiply(A_LITTLE_MORE)) > 0) {
            return slip("年度计划", "the plan of the year", plan, "总投资", "the total investment", total);
        }
        List<BigDecimal> months = ProjectFold.months(told.text("months"));
        boolean grows = true;
        for (int i = 1; i < months.size(); i++) {
            grows &= months.get(i).compareTo(months.get(i - 1)) >= 0;
        }
        boolean twelve = !told.has("months") || months.size() == 12;
        return twelve && grows && months.stream().allMatch(month -> month.signum() >= 0)
                ? null
                : new Refusal(
                        "months",
                        "逐月计划须为 12 个不减的累计数（万元），用空格或顿号隔开；现为“" + told.text("months") + "”",
                        "the plan by month is 12 cumulated numbers in 万元 that never shrink, not “" + told.text("months")
                                + "”");
    }

    private static @Nullable Refusal report(Project project, Told told, LocalDate day) {
        YearMonth month = told.month("month");
        if (month == null || month.isAfter(YearMonth.from(day))) {
            return new Refusal(
                    "no_month",
                    "“" + told.text("month") + "”不是已经到来的年月，应如 " + YearMonth.from(day),
                    "“" + told.text("month") + "” is no month that has come, such as " + YearMonth.from(day));
        }
        for (String field : List.of("done", "recorded", "paid")) {
            Refusal refusal = Money.read(told.text(field)).refusal();
            if (refusal != null) {
                return refusal;
            }
        }
        BigDecimal done = Objects.requireNonNull(told.wan("done"));
        YearPlan plan = project.plans().get(month.getYear());
        if (plan != null && done.compareTo(plan.wan().multiply(MUCH_MORE)) > 0) {
            return slip("累计完成", "what is done", done, "年度计划", "the plan of the year", plan.wan());
        }
        BigDecimal total = project.what().wan();
        if (total != null && done.compareTo(total.multiply(A_LITTLE_MORE)) > 0) {
            return slip("累计完成", "what is done", done, "总投资", "the total investment", total);
        }
        Progress before = project.months().headMap(month).values().stream()
                .filter(earlier -> earlier.month().getYear() == month.getYear())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return before != null && done.compareTo(before.done()) < 0
                ? new Refusal(
                        "shrinks",
                        "本年累计完成 " + Money.print(done) + " 少于 " + before.month() + " 的 " + Money.print(before.done())
                                + "；累计数不能减少，如前月有误请先更正前月",
                        "what is done this year, " + Money.print(done) + ", is less than the "
                                + Money.print(before.done()) + " of " + before.month()
                                + ": a cumulated number never shrinks; correct that month first if it is wrong")
                : null;
    }

    private static Refusal slip(
            String what, String whatEnglish, BigDecimal told, String of, String ofEnglish, BigDecimal known) {
        BigDecimal times = told.divide(known.max(BigDecimal.ONE), 1, java.math.RoundingMode.HALF_UP);
        return new Refusal(
                "implausible",
                what + " " + Money.print(told) + " 是" + of + " " + Money.print(known) + " 的 " + times
                        + " 倍；请核对单位（不写单位按万元计）",
                whatEnglish + ", " + Money.print(told) + ", is " + times + " times " + ofEnglish + ", "
                        + Money.print(known) + ": check the unit (a bare number is in 万元)");
    }

    private static @Nullable Refusal raise(Told told, LocalDate day) {
        LocalDate deadline = told.day("deadline");
        if (BottleneckKind.find(told.text("bottleneck")).isEmpty()) {
            return new Refusal(
                    "unknown_word",
                    "堵点类别“" + told.text("bottleneck") + "”不认识；可填：手续、征拆、资金、要素、配套、企业诉求、其他",
                    "the kind “" + told.text("bottleneck")
                            + "” is unknown; one of papers, clearance, funds, factors, works, appeal, other");
        }
        return deadline != null && !deadline.isBefore(day)
                ? null
                : new Refusal(
                        "deadline_past",
                        "期限“" + told.text("deadline") + "”须为 " + day + " 或以后的日期",
                        "the deadline “" + told.text("deadline") + "” has to be " + day + " or later");
    }

    private static @Nullable Refusal settle(Project project, Told told) {
        int number = told.whole("number");
        boolean open = project.bottlenecks().stream().anyMatch(one -> one.number() == number && one.isOpen());
        return open
                ? null
                : new Refusal(
                        "no_bottleneck",
                        "没有第 " + told.text("number") + " 号未解决的堵点",
                        "there is no open bottleneck number " + told.text("number"));
    }

    private static @Nullable Refusal condition(Project project, ProjectAct act) {
        String id = act.told().text("condition");
        boolean known =
                Gates.standard().find(id).filter(one -> one.id().equals(id)).isPresent();
        if (!known) {
            return new Refusal("no_condition", "没有条件“" + id + "”", "there is no condition “" + id + "”");
        }
        if (act.kind() == ProjectActKind.REVOKE) {
            return project.proofs().containsKey(id)
                    ? null
                    : new Refusal("not_proven", "该条件尚未办结", "the condition is not proven");
        }
        return day(act.told(), "on", act.knownFrom());
    }

    private static @Nullable Refusal day(Told told, String field, LocalDate latest) {
        LocalDate on = told.day(field);
        return !told.has(field) || on != null && !on.isAfter(latest)
                ? null
                : new Refusal(
                        "no_day",
                        "日期“" + told.text(field) + "”须为 " + latest + " 或以前的日期",
                        "the date “" + told.text(field) + "” has to be " + latest + " or earlier");
    }

    private static @Nullable Refusal factor(Told told) {
        if (Factor.find(told.text("factor")).isEmpty()) {
            return new Refusal(
                    "unknown_word",
                    "要素“" + told.text("factor") + "”不认识",
                    "there is no factor “" + told.text("factor") + "”");
        }
        return told.number("needed") != null && told.number("secured") != null
                ? null
                : new Refusal(
                        "no_number",
                        "需要和已落实的数量须为不带单位的数字",
                        "what is needed and what is secured are plain numbers without a unit");
    }
}
