package org.gangmu.reading;

import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period named in a sentence: 2020年, 2016-2020年, “十三五”期间, 1—11月, 去年.
 *
 * @param period what it names
 * @param end index after it
 * @param until whether the words are “到…年” or “至…年”
 * @param since whether they are “截至…”: what has come to pass by then
 */
record TimeMention(Period period, int end, boolean until, boolean since) {
    private static final String HAN = "〇一二三四五六七八九";

    /**
     * What words without a year mean where they stand.
     *
     * @param year “this year”: 今年, 本年; 0 when unknown
     * @param ofMonths the year of months that name none, the one the section speaks of; 0 when unknown
     */
    record Present(int year, int ofMonths) {}

    /** The last period named between {@code from} and {@code to}; null when none is. */
    static @Nullable TimeMention last(String text, int from, int to, Present now) {
        for (int i = to - 1; i >= from; i--) {
            TimeMention found = endingAt(text, i, from, to, now);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first period named between {@code from} and {@code to}; null when none is. */
    static @Nullable TimeMention first(String text, int from, int to, Present now) {
        for (int i = from; i < to; i++) {
            TimeMention found = endingAt(text, i, from, to, now);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The period whose last word stands at {@code i}: the 年, 月, 度 or 五 of its name; null when none does. */
    static @Nullable TimeMention endingAt(String text, int i, int from, int to, Present now) {
        TimeMention found = switch (text.charAt(i)) {
            case '年' ->
                text.charAt(Math.max(from, i - 1)) == '半'
                        ? halfYear(text, i, from, now.ofMonths)
                        : year(text, i, from, to, now.year);
            case '五' -> fiveYears(text, i, from, to);
            case '月' -> months(text, i, from, to, now.ofMonths);
            case '度' -> quarter(text, i, from, to, now.ofMonths);
            default -> null;
        };
        return found != null && (isCompared(text, found, i, from) || isPriceBase(text, found.end, to)) ? null : found;
    }

    private static @Nullable TimeMention year(String text, int at, int from, int to, int year) {
        int start = at;
        while (start > from && NumberScan.isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (at - start == 4) {
            int last = Integer.parseInt(text.substring(start, at));
            return last < 1949 || last > 2100 ? null : range(text, start, at + 1, from, last);
        }
        if (at > from && year > 0) {
            int back = text.charAt(at - 1) == '去' ? 1 : "今本".indexOf(text.charAt(at - 1)) >= 0 ? 0 : -1;
            if (back >= 0) {
                return new TimeMention(Period.year(year - back), at + 1, false, false);
            }
        }
        return null;
    }

    private static TimeMention range(String text, int start, int end, int from, int last) {
        int i = start - 1;
        if (i > from && text.charAt(i) == '年') {
            i--;
        }
        while (i > from && "-—–~～至到".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        boolean dash = i < start - 1;
        int firstEnd = i + 1;
        int firstStart = firstEnd;
        while (firstStart > from && NumberScan.isDigit(text.charAt(firstStart - 1))) {
            firstStart--;
        }
        if (dash && firstEnd - firstStart == 4) {
            int first = Integer.parseInt(text.substring(firstStart, firstEnd));
            if (first < last && last - first < 40) {
                return new TimeMention(Period.years(first, last), end, false, false);
            }
        }
        boolean until = start > from && (text.charAt(start - 1) == '到' || text.charAt(start - 1) == '至');
        boolean since = until && start - 2 >= from && "截止".indexOf(text.charAt(start - 2)) >= 0
                || start - 2 >= from && text.startsWith("截", start - 2);
        return new TimeMention(Period.year(last), end, until && !since, since);
    }

    // “十四五” · 十三五
    private static @Nullable TimeMention fiveYears(String text, int at, int from, int to) {
        int start = at;
        while (start > from && (text.charAt(start - 1) == '十' || HAN.indexOf(text.charAt(start - 1)) > 0)) {
            start--;
        }
        if (at - start < 1 || at - start > 2 || text.charAt(start) != '十') {
            return null;
        }
        int number = 10 + (at - start == 2 ? HAN.indexOf(text.charAt(start + 1)) : 0);
        boolean quoted = at + 1 < to && text.charAt(at + 1) == '”';
        int end = quoted ? at + 2 : at + 1;
        if (!quoted && !namesPlan(text, end, to)) {
            return null; // （十五）稳外资
        }
        if (text.startsWith("规划", end) && end + 2 < to && "期末以".indexOf(text.charAt(end + 2)) < 0) {
            return null; // 编制“十五五”规划纲要: a plan's name says nothing of when
        }
        if (end < to && text.charAt(end) == '末') {
            return new TimeMention(Period.year(Period.fiveYears(number).last()), end + 1, false, false);
        }
        return new TimeMention(Period.fiveYears(number), end, false, false);
    }

    private static boolean namesPlan(String text, int at, int to) {
        return at < to && "时期末以规开收".indexOf(text.charAt(at)) >= 0;
    }

    // 1—11月 · 2021年1-3月
    private static @Nullable TimeMention months(String text, int at, int from, int to, int year) {
        int lastStart = at;
        while (lastStart > from && NumberScan.isDigit(text.charAt(lastStart - 1))) {
            lastStart--;
        }
        int i = lastStart - 1;
        while (i > from && "-—–~～至".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (lastStart < at && i == lastStart - 1) {
            return monthEnd(text, at, lastStart, from, to, year);
        }
        if (lastStart == at || i < from || !NumberScan.isDigit(text.charAt(i))) {
            return null;
        }
        int firstStart = i;
        while (firstStart > from && NumberScan.isDigit(text.charAt(firstStart - 1))) {
            firstStart--;
        }
        if (i + 1 - firstStart > 2 || at - lastStart > 2) {
            return null;
        }
        int first = Integer.parseInt(text.substring(firstStart, i + 1));
        int last = Integer.parseInt(text.substring(lastStart, at));
        return monthsOf(text, firstStart, at + 1, from, new int[] {year, first, last});
    }

    // 6月底前 · 2021年3月末
    private static @Nullable TimeMention monthEnd(String text, int at, int start, int from, int to, int year) {
        boolean end = at + 1 < to && "底末".indexOf(text.charAt(at + 1)) >= 0;
        if (!end || at - start > 2) {
            return null;
        }
        int month = Integer.parseInt(text.substring(start, at));
        return monthsOf(text, start, at + 2, from, new int[] {year, month, month});
    }

    // 一季度 · 前三季度
    private static @Nullable TimeMention quarter(String text, int at, int from, int to, int year) {
        if (at - 2 < from || text.charAt(at - 1) != '季') {
            return null;
        }
        int last = HAN.indexOf(text.charAt(at - 2)) * 3;
        boolean cumulated = at - 3 >= from && text.charAt(at - 3) == '前';
        return last < 3 || last > 12
                ? null
                : monthsOf(
                        text, at - (cumulated ? 3 : 2), at + 1, from, new int[] {year, cumulated ? 1 : last - 2, last});
    }

    // 上半年 · 2023年下半年
    private static @Nullable TimeMention halfYear(String text, int at, int from, int year) {
        if (at - 2 < from || "上下".indexOf(text.charAt(at - 2)) < 0) {
            return null;
        }
        int first = text.charAt(at - 2) == '上' ? 1 : 7;
        return monthsOf(text, at - 2, at + 1, from, new int[] {year, first, first + 5});
    }

    private static @Nullable TimeMention monthsOf(String text, int start, int end, int from, int[] yearFirstLast) {
        int year = yearFirstLast[0];
        if (start - 5 >= from && text.charAt(start - 1) == '年') {
            TimeMention own = year(text, start - 1, from, start, year);
            year = own == null ? year : own.period.lastYear();
        }
        int first = yearFirstLast[1];
        int last = yearFirstLast[2];
        if (year <= 0 || first < 1 || last > 12 || first > last) {
            return null;
        }
        return new TimeMention(Period.months(year, first, year, last), end, false, false);
    }

    // 按2005年可比价格计算 · 按2020年不变价
    private static boolean isPriceBase(String text, int end, int to) {
        return end + 2 <= to
                && (text.startsWith("可比", end) || text.startsWith("不变", end) || text.startsWith("价格", end));
    }

    /** Whether the period is only what something is compared with: 比2019年, 较上年, 与“十二五”末相比. */
    private static boolean isCompared(String text, TimeMention mention, int at, int from) {
        int i = at;
        while (i > from
                && at - i < 8
                && (NumberScan.isDigit(text.charAt(i)) || "年去上今本五十一二三四末“度季".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= from && "比较与同是".indexOf(text.charAt(i)) >= 0;
    }
}
