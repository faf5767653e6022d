package org.gangmu.reading;

import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.SectionScope.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Which period a figure speaks of, and whether it tells what was, what is expected or what is aimed at: explicit words
 * before its number beat what the section says. Not thread-safe.
 */
final class FigureScope {
    private final SectionScope section;

    /** What a figure tells of its indicator. */
    enum Told {
        /** A rate, a share or a rank. */
        RATE,
        /** How far a thing has come: “达到…”. */
        STAND,
        GROWTH,
        SUM
    }

    /** Period and status of one figure. */
    record Time(Period period, Status status) {}

    FigureScope(SectionScope section) {
        this.section = section;
    }

    /**
     * The time of a figure.
     *
     * @param sentence where its sentence begins
     * @param clause where the words that may name its period begin
     * @param number where its number begins
     * @param told whether the figure says how far something stands (a rate, “达到…”), how it grew, or a sum over time
     */
    Time at(String text, int sentence, int clause, int number, Told told) {
        Time compared = comparedYear(text, clause, number);
        if (compared != null) {
            return compared;
        }
        int segment = segmentStart(text, sentence, number);
        TimeMention named = reaching(TimeMention.last(text, segment, number, section.now()), text, segment, number);
        if (named == null && segment > sentence) {
            int lead = leadEnd(text, sentence, segment);
            named = startsFrom(text, sentence, lead) ? null : TimeMention.last(text, sentence, lead, section.now());
        }
        if (Clauses.has(FigureWords.FIVE_REVIEW, text, Math.max(segment, named == null ? 0 : named.end()), number)) {
            return section.mode() == Mode.PLAN
                    ? new Time(Period.years(section.reviewed() + 1, section.reviewed() + 5), Status.TARGET)
                    : new Time(Period.years(section.reviewed() - 4, section.reviewed()), Status.ACTUAL);
        }
        if ((named == null || named.period().isSingleYear()) && yearly(text, clause, number) && spansYears()) {
            return new Time(spanOfYears(), section.mode() == Mode.PLAN ? Status.TARGET : Status.ACTUAL);
        }
        if (namesTheSpan(text, named == null ? segment : Math.max(segment, named.end()), number)) {
            return new Time(section.period(), section.mode() == Mode.PLAN ? Status.TARGET : Status.ACTUAL);
        }
        if (named != null) {
            return new Time(named.period(), status(named, text, sentence, number));
        }
        boolean years = isSummedUp(text, clause, number, told);
        if (section.mode() == Mode.PLAN && section.period().length() > 2 && !years && told != Told.GROWTH) {
            return new Time(Period.year(section.period().lastYear()), Status.TARGET);
        }
        if (section.mode() == Mode.FIVE_YEAR_REVIEW && !years) {
            return new Time(Period.year(section.period().lastYear()), Status.ACTUAL);
        }
        boolean done = section.mode() == Mode.REVIEW || number > sentence && text.charAt(number - 1) == '了';
        return new Time(
                section.period(),
                done || section.mode() != Mode.PLAN ? pastStatus(text, sentence, number) : Status.TARGET);
    }

    /** Whether the words name as many years as the document covers: “三年引进项目100个” in a plan of three years. */
    private boolean namesTheSpan(String text, int from, int to) {
        int length = section.period().length();
        if (length < 2 || length > 5 || section.period().unit() != Period.Unit.YEAR) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (text.charAt(i) == '年'
                    && "二两三四五".indexOf(text.charAt(i - 1)) >= 0
                    && Math.max(2, "二两三四五".indexOf(text.charAt(i - 1)) + 1) == length
                    && "行计规攻".indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Within several years: whether a figure is summed up or averaged over them, or stands at their end. */
    private static boolean isSummedUp(String text, int clause, int number, Told told) {
        return switch (told) {
            case SUM -> true;
            case STAND -> Clauses.has(FigureWords.CUMULATED, text, clause, number);
            case RATE -> Clauses.contains(text, "连续", clause, number) || Clauses.contains(text, "每年", clause, number);
            case GROWTH -> false;
        };
    }

    private boolean spansYears() {
        boolean endsPlan = section.mode() != Mode.PLAN && section.reviewed() > 0 && section.reviewed() % 5 == 0;
        return endsPlan
                || section.period().length() > 2
                || section.document().period().length() > 2
                        && section.document().period().unit() == Period.Unit.YEAR;
    }

    private Period spanOfYears() {
        if (section.period().length() > 2) {
            return section.period();
        }
        Period document = section.document().period();
        return document.length() > 2
                ? document
                : Period.years(section.reviewed() - 4, section.reviewed()); // “年均” at the end of five years
    }

    // 年均增长7.8%
    private static boolean yearly(String text, int clause, int number) {
        return Clauses.contains(text, "年均", clause, number);
    }

    /** The year of an amount something is compared with: “比上年的230.4亿元增长5.6%”; null when it is none. */
    private @Nullable Time comparedYear(String text, int clause, int number) {
        int end = number > clause && text.charAt(number - 1) == '的' ? number - 1 : number;
        for (String last : new String[] {"比上年", "较上年", "比去年", "较去年"}) {
            if (end - last.length() >= clause
                    && text.startsWith(last, end - last.length())
                    && section.period().unit() == Period.Unit.YEAR) {
                return new Time(Period.year(section.period().firstYear() - 1), Status.ACTUAL);
            }
        }
        return null;
    }

    private static boolean startsFrom(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((text.charAt(i) == '由' || text.charAt(i) == '从') && NumberScan.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A period that only says where something started from (由2015年的…) does not reach past its own number. */
    private static @Nullable TimeMention reaching(@Nullable TimeMention named, String text, int from, int number) {
        if (named == null || NumberScan.next(text, named.end(), number) == null) {
            return named;
        }
        for (int i = named.end() - 1; i >= from && named.end() - i < 9; i--) {
            if (text.charAt(i) == '由' || text.charAt(i) == '从') {
                return null;
            }
        }
        return named;
    }

    /** After the last ； before {@code number}: a period named for one figure does not reach across it. */
    private static int segmentStart(String text, int sentence, int number) {
        int i = number;
        while (i > sentence && text.charAt(i - 1) != '；') {
            i--;
        }
        return i;
    }

    /** Where the words that open the whole sentence end: at its first quantity. */
    private static int leadEnd(String text, int sentence, int to) {
        NumberToken number = NumberScan.next(text, sentence, to);
        while (number != null && number.end() < to && "年月日-—".indexOf(text.charAt(number.end())) >= 0) {
            number = NumberScan.next(text, number.end(), to);
        }
        return number == null ? to : number.start();
    }

    /** The time of the amount something started from: “由39亿元增长到52.8亿元”. */
    Time base(Time of, String text, FoundNumber found) {
        boolean own = TimeMention.last(text, found.clause(), found.number().start(), section.now()) != null;
        if (own || of.period().unit() != Period.Unit.YEAR) {
            return of;
        }
        int year = section.mode() == Mode.FIVE_YEAR_REVIEW
                ? section.period().firstYear() - 1
                : of.period().firstYear() - 1;
        return new Time(Period.year(year), Status.ACTUAL);
    }

    private Status status(TimeMention named, String text, int sentence, int number) {
        if (named.since()) {
            return Status.ACTUAL;
        }
        if (named.until()) {
            return named.period().lastYear() > section.reviewed() ? Status.TARGET : Status.ACTUAL;
        }
        if (named.period().unit() == Period.Unit.MONTH) {
            return section.mode() == Mode.PLAN ? Status.TARGET : pastStatus(text, sentence, number);
        }
        boolean ahead = section.mode() == Mode.PLAN
                ? named.period().lastYear() > section.reviewed()
                : named.period().lastYear() > section.reviewed() + 1;
        return ahead ? Status.TARGET : pastStatus(text, sentence, number);
    }

    /** 预计 at the head of a clause reaches to the next ；, behind a subject only to the next comma. */
    private Status pastStatus(String text, int sentence, int number) {
        int segment = segmentStart(text, sentence, number);
        boolean sameClause = true;
        for (int i = number - 1; i >= segment; i--) {
            char before = i > sentence ? text.charAt(i - 1) : '，';
            boolean head = "，；：。（".indexOf(before) >= 0 || i == segment;
            if (FigureWords.ESTIMATE.longest(text, i, number) > 0
                    && (head || sameClause)
                    && "对较比".indexOf(before) < 0) {
                return Status.ESTIMATE;
            }
            sameClause &= text.charAt(i) != '，';
        }
        return Status.ACTUAL;
    }
}
