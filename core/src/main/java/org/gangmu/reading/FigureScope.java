package org.gangmu.reading;

import java.util.List;
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
    private final TimeIndex index = new TimeIndex();
    private Sentence sentence;

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
        this.sentence = new Sentence(0, 0, true, List.of(), section.mode(), section.period(), section.now());
    }

    /** Takes in the sentence whose figures follow. */
    void enter(String text, Sentence next) {
        sentence = next;
        index.enter(text, next);
    }

    /** After the last ； before {@code number}. */
    int segmentStart(int number) {
        return index.segmentStart(number);
    }

    /**
     * The time of a figure.
     *
     * @param start where its sentence begins
     * @param clause where the words that may name its period begin
     * @param number where its number begins
     * @param told whether the figure says how far something stands (a rate, “达到…”), how it grew, or a sum over time
     */
    Time at(String text, int start, int clause, int number, Told told) {
        int segment = index.segmentStart(number);
        TimeMention named = reaching(index.lastMention(segment, number), text, segment, number);
        Time compared = comparedWith(text, clause, number, named == null ? sentence.period() : named.period());
        if (compared != null) {
            return compared;
        }
        if (named == null && segment > start) {
            named = index.opening(segment);
        }
        // 五年累计新增就业6.2万人，登记失业率为2.8%: a rate stands at the end unless its own clause says five years
        int reach = told == Told.RATE ? clause : segment;
        if (index.saysFiveYears(Math.max(reach, named == null ? 0 : named.end()), number)) {
            return sentence.mode() == Mode.PLAN
                    ? new Time(Period.years(section.reviewed() + 1, section.reviewed() + 5), Status.TARGET)
                    : new Time(Period.years(section.reviewed() - 4, section.reviewed()), Status.ACTUAL);
        }
        if ((named == null || named.period().isSingleYear()) && yearly(text, clause, number) && spansYears()) {
            return new Time(spanOfYears(), sentence.mode() == Mode.PLAN ? Status.TARGET : Status.ACTUAL);
        }
        int averaged = index.yearsAveraged(clause, number);
        if (averaged > 0 && sentence.mode() != Mode.PLAN) {
            int last = named == null
                    ? sentence.period().lastYear()
                    : named.period().lastYear();
            return new Time(Period.years(last - averaged + 1, last), pastStatus(sentence.period(), number));
        }
        if (namesTheSpan(named == null ? segment : Math.max(segment, named.end()), number)) {
            return new Time(sentence.period(), sentence.mode() == Mode.PLAN ? Status.TARGET : Status.ACTUAL);
        }
        if (named != null) {
            return new Time(named.period(), status(named, number));
        }
        boolean years = isSummedUp(text, clause, number, told);
        if (sentence.mode() == Mode.PLAN && sentence.period().length() > 2 && !years && told != Told.GROWTH) {
            return new Time(Period.year(sentence.period().lastYear()), Status.TARGET);
        }
        if (sentence.mode() == Mode.FIVE_YEAR_REVIEW && !years) {
            return new Time(Period.year(sentence.period().lastYear()), pastStatus(sentence.period(), number));
        }
        boolean done = sentence.mode() == Mode.REVIEW || number > start && text.charAt(number - 1) == '了';
        return new Time(
                sentence.period(),
                done || sentence.mode() != Mode.PLAN ? pastStatus(sentence.period(), number) : Status.TARGET);
    }

    /** Whether the words name as many years as the document covers: “三年引进项目100个” in a plan of three years. */
    private boolean namesTheSpan(int from, int to) {
        Period covered = sentence.period();
        return covered.length() > 1
                && covered.unit() == Period.Unit.YEAR
                && index.countsYears(covered.length(), from, to);
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
        boolean endsPlan = sentence.mode() != Mode.PLAN && section.reviewed() > 0 && section.reviewed() % 5 == 0;
        return endsPlan
                || sentence.period().length() > 2
                || section.document().period().length() > 2
                        && section.document().period().unit() == Period.Unit.YEAR;
    }

    private Period spanOfYears() {
        if (sentence.period().length() > 2) {
            return sentence.period();
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

    /** The time of an amount something is compared with: “比上年的230.4亿元增长5.6%”; null when it is none. */
    private @Nullable Time comparedWith(String text, int clause, int number, Period told) {
        int end = number > clause && text.charAt(number - 1) == '的' ? number - 1 : number;
        boolean lastYear = FigureWords.LAST_YEAR.longest(text, end, clause) > 0;
        return lastYear && told.isKnown() ? new Time(told.yearBefore(), Status.ACTUAL) : null;
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

    /** The time of the amount something started from: “由39亿元增长到52.8亿元”. */
    Time base(Time of, String text, FoundNumber found) {
        boolean own = index.lastMention(found.clause(), found.number().start()) != null;
        if (own || of.period().unit() != Period.Unit.YEAR) {
            return of;
        }
        int year = sentence.mode() == Mode.FIVE_YEAR_REVIEW
                ? sentence.period().firstYear() - 1
                : of.period().firstYear() - 1;
        return new Time(Period.year(year), Status.ACTUAL);
    }

    private Status status(TimeMention named, int number) {
        if (named.since()) {
            return Status.ACTUAL;
        }
        if (named.until()) {
            return named.period().lastYear() > section.reviewed() ? Status.TARGET : pastStatus(named.period(), number);
        }
        if (named.period().unit() == Period.Unit.MONTH) {
            return sentence.mode() == Mode.PLAN ? Status.TARGET : pastStatus(named.period(), number);
        }
        boolean ahead = sentence.mode() == Mode.PLAN
                ? named.period().lastYear() > section.reviewed()
                : named.period().lastYear() > section.reviewed() + 1;
        return ahead ? Status.TARGET : pastStatus(named.period(), number);
    }

    private Status pastStatus(Period period, int number) {
        boolean throughout = index.isEstimateThroughout() && period.lastYear() >= section.reviewed();
        return throughout || index.isEstimate(number) ? Status.ESTIMATE : Status.ACTUAL;
    }
}
