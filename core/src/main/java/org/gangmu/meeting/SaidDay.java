package org.gangmu.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.calendar.UnknownYear;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.Proposals;
import org.gangmu.reading.Deadline;
import org.jspecify.annotations.Nullable;

/** By when something is due, as people say it on a day: 3月底前, 本周五前, 10个工作日内. Stateless. */
final class SaidDay {
    // 10个工作日内 · 两周内 · 1个月内 · 15日内
    private static final Pattern WITHIN =
            Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]|十[一二三四五])(个工作日|天|日|周|个星期|个月)(?:之|以)?内");
    private static final Pattern WEEK = Pattern.compile("(本周|这周|下周)(?:([一二三四五六日天])|内|末|底)");
    private static final Pattern MONTH = Pattern.compile("(本月|当月|下月)(?:(\\d{1,2})日|底|末|内)");
    private static final Pattern QUARTER = Pattern.compile("([一二三四])季度(?:末|底|内|前|完成)");
    private static final List<String> NUMERALS =
            List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");
    private static final String DAYS = "一二三四五六日";

    private SaidDay() {}

    /** The last day told in {@code line} as said on {@code day}; null when none is told. */
    static @Nullable LocalDate in(String line, LocalDate day) {
        Matcher within = WITHIN.matcher(line);
        if (within.find()) {
            return within(number(within.group(1)), within.group(2), day);
        }
        Matcher week = WEEK.matcher(line);
        if (week.find()) {
            int of = week.group(2) == null
                    ? DayOfWeek.SUNDAY.getValue()
                    : DAYS.indexOf(week.group(2).replace('天', '日')) + 1;
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return monday.plusDays(of - 1L).plusWeeks(week.group(1).startsWith("下") ? 1 : 0);
        }
        Matcher month = MONTH.matcher(line);
        if (month.find()) {
            YearMonth of = YearMonth.from(day).plusMonths(month.group(1).startsWith("下") ? 1 : 0);
            String date = month.group(2);
            return date == null
                    ? of.atEndOfMonth()
                    : of.atDay(Math.min(of.lengthOfMonth(), Math.max(1, Integer.parseInt(date))));
        }
        LocalDate told = Proposals.lastDay(Deadline.find(line, day.getYear()));
        if (told != null) {
            // in December “1月底前” is next year's
            boolean yearSaid = line.contains(day.getYear() + "年");
            return told.isBefore(day) && !yearSaid ? told.plusYears(1) : told;
        }
        Matcher quarter = QUARTER.matcher(line);
        return quarter.find()
                ? YearMonth.of(day.getYear(), 3 * NUMERALS.indexOf(quarter.group(1)))
                        .atEndOfMonth()
                : null;
    }

    private static int number(String text) {
        return text.equals("两") ? 2 : NUMERALS.contains(text) ? NUMERALS.indexOf(text) : Integer.parseInt(text);
    }

    /** Of a year whose holidays are not known nothing is guessed. */
    private static @Nullable LocalDate workingDays(int count, LocalDate day) {
        try {
            return WorkingDays.standard().plus(day, count);
        } catch (UnknownYear e) {
            return null;
        }
    }

    private static @Nullable LocalDate within(int count, String unit, LocalDate day) {
        return switch (unit) {
            case "个工作日" -> workingDays(count, day);
            case "周", "个星期" -> day.plusWeeks(count);
            case "个月" -> day.plusMonths(count);
            default -> day.plusDays(count);
        };
    }
}
