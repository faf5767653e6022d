package org.gangmu.lexical;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and stretches of the calendar: 2021年1月27日, 2021-01-27, 2021年, 2021—2025年, 2021年1—3月, 2022年上半年, “十四五”.
 * Words that need to know what day it is (去年, 本月) are none. Stateless.
 */
final class Calendar {
    private static final String DASHES = "-－—–―~～至到";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LEAP_YEAR = 2000;

    private Calendar() {}

    static boolean isYear(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    /** The date or period that begins with {@code number}; null when none does. */
    static @Nullable Token startingWith(String text, Numeral number, int to) {
        if (number.isPlain(4) && isYear(number.value())) {
            return year(text, number, to);
        }
        int month = whole(number, 12);
        if (month == 0) {
            return null;
        }
        int end = number.end();
        Numeral last = joined(text, end, to);
        int until = last == null ? 0 : whole(last, 12);
        if (last != null && until > month && Chars.at(text, last.end(), end, to) == '月') {
            String value = "--" + two(month) + "..--" + two(until);
            return new Token(number.start(), last.end() + 1, TokenKind.PERIOD, value, null);
        }
        if (Chars.at(text, end, 0, to) != '月') {
            return null;
        }
        Numeral day = day(text, end + 1, to);
        if (day == null) {
            return new Token(number.start(), end + 1, TokenKind.PERIOD, "--" + two(month), null);
        }
        String value = "--" + two(month) + "-" + two(whole(day, 31));
        boolean exists = date(0, 1, LEAP_YEAR, month, whole(day, 31)) != null;
        return exists ? new Token(number.start(), day.end() + 1, TokenKind.DATE, value, null) : null;
    }

    /** “十四五”, 十四五规划 or 第十四个五年规划, where {@code at} is the place of its first 十; null when it is none. */
    static @Nullable Token fiveYears(String text, int at, int from, int to) {
        if (text.charAt(at) != '十') {
            return null; // 进军的第一个五年
        }
        int i = at + 1;
        int digit = Chars.han(Chars.at(text, i, at, to));
        boolean counted = isCounted(text, digit > 0 ? i + 1 : i);
        int number = 10 + (digit > 0 ? digit : 0);
        i += digit > 0 ? 1 : 0;
        if (counted) {
            boolean ordinal = Chars.at(text, at - 1, from, to) == '第' && i + 3 <= to;
            return ordinal ? fiveYears(number, at - 1, i + 3) : null;
        }
        if (Chars.at(text, i, at, to) != '五') {
            boolean tenth = digit == 5; // “十五”
            i -= 1;
            number = tenth ? 10 : 0;
        }
        boolean quoted = "“\"".indexOf(Chars.at(text, at - 1, from, to)) >= 0
                && "”\"".indexOf(Chars.at(text, i + 1, at, to)) >= 0;
        boolean named = false;
        for (String word : new String[] {"规划", "时期", "期间", "计划", "以来", "开局", "收官", "末", "初"}) {
            named |= text.startsWith(word, i + 1);
        }
        return number > 0 && (quoted || named && number > 10) ? fiveYears(number, at, i + 1) : null;
    }

    private static boolean isCounted(String text, int at) {
        return text.startsWith("个五年规划", at) || text.startsWith("个五年计划", at);
    }

    private static Token fiveYears(int number, int start, int end) {
        Period period = Period.fiveYears(number);
        return new Token(start, end, TokenKind.PERIOD, period.firstYear() + ".." + period.lastYear(), null);
    }

    private static @Nullable Token year(String text, Numeral number, int to) {
        int year = number.value().intValue();
        int end = Chars.skipGap(text, number.end(), to);
        if (Chars.at(text, end, 0, to) != '年') {
            Token day = parted(text, number, to);
            return day != null ? day : years(text, number, year, number.end(), to);
        }
        Token years = years(text, number, year, end + 1, to);
        if (years != null) {
            return years;
        }
        Token part = partOfYear(text, number.start(), year, Chars.skipGap(text, end + 1, to), to);
        return part != null ? part : new Token(number.start(), end + 1, TokenKind.PERIOD, Integer.toString(year), null);
    }

    // 2021—2025年, 2021年至2025年, 2021-2025
    private static @Nullable Token years(String text, Numeral first, int year, int from, int to) {
        Numeral last = joined(text, from, to);
        if (last == null
                || !last.isPlain(4)
                || !isYear(last.value())
                || last.value().intValue() <= year) {
            return null;
        }
        boolean named = Chars.at(text, last.end(), from, to) == '年';
        int end = named ? last.end() + 1 : last.end();
        boolean dash = "至到".indexOf(text.charAt(Chars.skipGap(text, from, to))) < 0;
        return named || dash ? new Token(first.start(), end, TokenKind.PERIOD, year + ".." + last.value(), null) : null;
    }

    // 2021-01-27 · 2021.3.5 · 2021/3/5
    private static @Nullable Token parted(String text, Numeral number, int to) {
        int at = number.end();
        char mark = Chars.at(text, at, 0, to);
        if ("-./－．".indexOf(mark) < 0) {
            return null;
        }
        int monthEnd = digits(text, at + 1, to);
        int dayEnd = Chars.at(text, monthEnd, at, to) == mark ? digits(text, monthEnd + 1, to) : 0;
        if (dayEnd <= monthEnd + 1 || monthEnd - at > 3 || dayEnd - monthEnd > 3) {
            return null;
        }
        int month = ArabicNumeral.value(text, at + 1, monthEnd).intValue();
        int day = ArabicNumeral.value(text, monthEnd + 1, dayEnd).intValue();
        return date(number.start(), dayEnd, number.value().intValue(), month, day);
    }

    private static int digits(String text, int from, int to) {
        int i = from;
        while (i < to && i < from + 3 && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable Token date(int start, int end, int year, int month, int day) {
        try {
            return new Token(
                    start, end, TokenKind.DATE, LocalDate.of(year, month, day).toString(), null);
        } catch (DateTimeException e) {
            return null; // 2021.13.45 is no day
        }
    }

    /** What follows 年: a day, months, a quarter or a half; null when nothing of the calendar does. */
    private static @Nullable Token partOfYear(String text, int start, int year, int at, int to) {
        char next = Chars.at(text, at, 0, to);
        if ((next == '上' || next == '下') && text.startsWith("半年", at + 1) && at + 3 <= to) {
            return months(start, at + 3, year, next == '上' ? 1 : 7, next == '上' ? 6 : 12);
        }
        boolean cumulated = next == '前';
        int numberAt = cumulated || next == '第' ? at + 1 : at;
        Numeral number =
                numberAt < to && Chars.isNumeral(text.charAt(numberAt)) ? NumeralParser.at(text, numberAt, to) : null;
        if (number == null) {
            return null;
        }
        int quarter = whole(number, 4);
        if (quarter > 0 && text.startsWith("季度", number.end()) && number.end() + 2 <= to) {
            return months(start, number.end() + 2, year, cumulated ? 1 : quarter * 3 - 2, quarter * 3);
        }
        Token inYear = numberAt == at ? startingWith(text, number, to) : null;
        return inYear == null ? null : inYear(inYear, start, year);
    }

    private static @Nullable Token inYear(Token month, int start, int year) {
        String value = month.value();
        if (month.kind() == TokenKind.DATE) {
            return date(
                    start,
                    month.end(),
                    year,
                    Integer.parseInt(value.substring(2, 4)),
                    Integer.parseInt(value.substring(5, 7)));
        }
        int first = Integer.parseInt(value.substring(2, 4));
        int last = Integer.parseInt(value.substring(value.length() - 2));
        return months(start, month.end(), year, first, last);
    }

    private static Token months(int start, int end, int year, int first, int last) {
        Period period = Period.months(year, first, year, last);
        return new Token(start, end, TokenKind.PERIOD, period.toString(), null);
    }

    /** The number after a dash or 至 at {@code at}; null when there is none. */
    private static @Nullable Numeral joined(String text, int at, int to) {
        int i = Chars.skipGap(text, at, to);
        char dash = Chars.at(text, i, 0, to);
        if (DASHES.indexOf(dash) < 0) {
            return null;
        }
        i++;
        i += Chars.at(text, i, 0, to) == dash ? 1 : 0;
        i = Chars.skipGap(text, i, to);
        return i < to && Chars.isNumeral(text.charAt(i)) ? NumeralParser.at(text, i, to) : null;
    }

    private static @Nullable Numeral day(String text, int from, int to) {
        int at = Chars.skipGap(text, from, to);
        Numeral day = at < to && Chars.isNumeral(text.charAt(at)) ? NumeralParser.at(text, at, to) : null;
        boolean named = day != null && "日号".indexOf(Chars.at(text, day.end(), from, to)) >= 0;
        return named && whole(day, 31) > 0 ? day : null;
    }

    /** The value of a whole number from 1 to {@code most}; 0 for any other. */
    private static int whole(@Nullable Numeral number, int most) {
        if (number == null || number.upper() != null || number.more() || !number.isWhole()) {
            return 0;
        }
        boolean within = number.value().signum() > 0 && number.value().compareTo(BigDecimal.valueOf(most)) <= 0;
        return within ? number.value().intValue() : 0;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
