package org.gangmu.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole years or whole months: a unit and two integers, both ends included.
 *
 * <p>Years are counted as they are written; months as {@code year * 12 + month - 1}. The text form is that of the
 * annotation guidelines: {@code 2022}, {@code 2016-2020}, {@code 2021-03}, {@code 2021-01..2021-03}, and {@code ?}
 * for a period the document does not tell.
 */
public record Period(Unit unit, int first, int last) implements Comparable<Period> {
    /** The unit a period is counted in. */
    public enum Unit {
        YEAR,
        MONTH,
        UNKNOWN
    }

    /** The period a careful reader cannot tell. */
    public static final Period UNKNOWN = new Period(Unit.UNKNOWN, 0, 0);

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})(?:\\.\\.(\\d{4})-(\\d{2}))?");

    public Period {
        if (last < first) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + first + " to " + last);
        }
    }

    /** The year {@code year}, or its end. */
    public static Period year(int year) {
        return new Period(Unit.YEAR, year, year);
    }

    /** The years {@code first} to {@code last}, both included. */
    public static Period years(int first, int last) {
        return new Period(Unit.YEAR, first, last);
    }

    /** The years of the {@code number}th five-year plan: the tenth (“十五”) ran from 2001 to 2005. */
    public static Period fiveYears(int number) {
        int first = 2001 + (number - 10) * 5;
        return years(first, first + 4);
    }

    /** One month, {@code month} from 1 to 12. */
    public static Period month(int year, int month) {
        return months(year, month, year, month);
    }

    /** The months from the first to the last, both included. */
    public static Period months(int firstYear, int firstMonth, int lastYear, int lastMonth) {
        return new Period(Unit.MONTH, firstYear * 12 + firstMonth - 1, lastYear * 12 + lastMonth - 1);
    }

    /** Reads the text form. Throws {@link IllegalArgumentException} when it is none. */
    public static Period parse(String text) {
        if (text.equals("?")) {
            return UNKNOWN;
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            return years(first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            int year = Integer.parseInt(months.group(1));
            int month = Integer.parseInt(months.group(2));
            return months.group(3) == null
                    ? month(year, month)
                    : months(year, month, Integer.parseInt(months.group(3)), Integer.parseInt(months.group(4)));
        }
        throw new IllegalArgumentException(
                "Not a period: “" + text + "”. Write 2022, 2016-2020, 2021-03 or 2021-01..2021-03.");
    }

    public boolean isKnown() {
        return unit != Unit.UNKNOWN;
    }

    public boolean isSingleYear() {
        return unit == Unit.YEAR && first == last;
    }

    /** The year the period begins in; 0 when unknown. */
    public int firstYear() {
        return unit == Unit.MONTH ? first / 12 : first;
    }

    /** The year the period ends in; 0 when unknown. */
    public int lastYear() {
        return unit == Unit.MONTH ? last / 12 : last;
    }

    /** The month (1–12) the period ends in; 12 for years. */
    public int lastMonth() {
        return unit == Unit.MONTH ? last % 12 + 1 : 12;
    }

    /** The same stretch a year before. */
    public Period yearBefore() {
        int year = unit == Unit.MONTH ? 12 : 1;
        return isKnown() ? new Period(unit, first - year, last - year) : this;
    }

    /** How many units the period spans. */
    public int length() {
        return last - first + 1;
    }

    /** By end, then by beginning; unknown periods first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(endMonth(), other.endMonth());
        return byEnd != 0 ? byEnd : Integer.compare(startMonth(), other.startMonth());
    }

    private int endMonth() {
        return unit == Unit.YEAR ? last * 12 + 11 : last;
    }

    private int startMonth() {
        return unit == Unit.YEAR ? first * 12 : first;
    }

    @Override
    public String toString() {
        return switch (unit) {
            case UNKNOWN -> "?";
            case YEAR -> first == last ? Integer.toString(first) : first + "-" + last;
            case MONTH -> first == last ? monthText(first) : monthText(first) + ".." + monthText(last);
        };
    }

    private static String monthText(int month) {
        int inYear = month % 12 + 1;
        return month / 12 + (inYear < 10 ? "-0" : "-") + inYear;
    }
}
