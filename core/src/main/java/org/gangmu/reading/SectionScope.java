package org.gangmu.reading;

import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether the text read now looks back or ahead, and at which period: from the document to the chapter, the section, the
 * paragraph, the sentence. One for each document; not thread-safe.
 */
final class SectionScope {
    private static final int CUE_LENGTH = 48;
    private static final int FIVE_CUE_LENGTH = 16;
    private static final int SHORT_HEADING = 14;
    /** The characters of 前三季度 or 10—12月. */
    private static final int LONGEST_PART_OF_YEAR = 6;

    private final Document document;
    private final int reviewed;
    private final int planned;
    private List<String> path = List.of();
    private Mode mode;
    private Period period;
    /** What to come back to when a paragraph that speaks of five years ends. */
    private @Nullable State beforeFiveYears;
    /** What the chapter's first paragraphs say, for its sections that do not say it themselves. */
    private @Nullable State chapter;

    /** Whether the chapter's heading tells which way it looks: then 举措 or 目标 in a section's heading does not turn it. */
    private boolean chapterSaysIt;

    /** Whether a chapter before looked ahead: those that do not say it themselves then do too. */
    private boolean isAfterPlan;

    private record State(Mode mode, Period period) {}

    /** Which way the text looks. */
    enum Mode {
        REVIEW,
        FIVE_YEAR_REVIEW,
        PLAN
    }

    SectionScope(Document document) {
        this.document = document;
        Period covered = document.period();
        boolean pair = covered.isKnown() && covered.length() == 2 && covered.unit() == Period.Unit.YEAR;
        int own = document.date() == null ? 0 : document.date().getYear();
        boolean rolls = isPlanOfYears(document, own);
        this.planned = covered.isKnown() && !rolls ? covered.lastYear() : own;
        this.reviewed = pair
                ? covered.firstYear()
                : rolls ? own - 1 : startsAhead(document.type()) ? firstPlanned(covered) - 1 : planned;
        this.mode = startsAhead(document.type()) ? Mode.PLAN : Mode.REVIEW;
        this.period = defaultPeriod(mode);
    }

    /** Whether a report covers several years beyond its own: “2023—2025年中期财政规划” of February 2023 tells what is to come. */
    private static boolean isPlanOfYears(Document document, int year) {
        Period covered = document.period();
        return year > 0
                && !startsAhead(document.type())
                && covered.unit() == Period.Unit.YEAR
                && covered.isKnown()
                && covered.length() > 2
                && covered.lastYear() > year;
    }

    private int firstPlanned(Period covered) {
        return covered.isKnown() ? covered.firstYear() : planned;
    }

    private static boolean startsAhead(DocumentType type) {
        return switch (type) {
            case OUTLINE, ANNUAL_PLAN, ACTION_PLAN, TASK_DIVISION, OPINION, NOTICE -> true;
            default -> false;
        };
    }

    private Period defaultPeriod(Mode of) {
        Period covered = document.period();
        if (of == Mode.FIVE_YEAR_REVIEW) {
            return Period.years(Math.max(0, reviewed - 4), reviewed);
        }
        if (of == Mode.REVIEW) {
            return covered.unit() == Period.Unit.MONTH ? covered : yearOrUnknown(reviewed);
        }
        boolean spans = covered.unit() == Period.Unit.YEAR && covered.length() > 2;
        return spans ? covered : yearOrUnknown(planned);
    }

    private static Period yearOrUnknown(int year) {
        return year <= 0 ? Period.UNKNOWN : Period.year(year);
    }

    Mode mode() {
        return mode;
    }

    /** The period of what names none of its own. */
    Period period() {
        return period;
    }

    /** The last year that lies behind; 0 when unknown. */
    int reviewed() {
        return reviewed;
    }

    Document document() {
        return document;
    }

    /** Whether the text read now speaks of what is to come. */
    boolean looksAhead() {
        return mode == Mode.PLAN;
    }

    /** The period a table without one of its own tells of. */
    Period reviewedPeriod() {
        return document.type() == DocumentType.STATISTICS && document.period().isKnown()
                ? document.period()
                : yearOrUnknown(reviewed);
    }

    /** What 今年 and months without a year mean here. */
    TimeMention.Present now() {
        return new TimeMention.Present(planned, mode == Mode.PLAN ? planned : reviewed);
    }

    /** Takes in the headings above the text that follows, outermost first. */
    void enterSection(List<String> headings) {
        if (headings.equals(path)) {
            return;
        }
        boolean sameChapter =
                !path.isEmpty() && !headings.isEmpty() && headings.get(0).equals(path.get(0));
        if (path.size() == 1 && beforeFiveYears == null) {
            chapter = new State(mode, period);
        }
        path = headings;
        beforeFiveYears = null;
        mode = startsAhead(document.type()) || planned > 0 && isAfterPlan ? Mode.PLAN : Mode.REVIEW;
        period = defaultPeriod(mode);
        chapterSaysIt = false;
        for (String heading : headings) {
            cue(heading, 0, heading.length(), true);
            isAfterPlan |= heading.equals(headings.get(0)) && mode == Mode.PLAN;
        }
        if (sameChapter && chapter != null && headings.size() > 1 && !isCued(headings)) {
            mode = chapter.mode;
            period = chapter.period;
        }
    }

    /** Whether a heading below the chapter's says itself when it speaks of. */
    private boolean isCued(List<String> headings) {
        for (String heading : headings.subList(1, headings.size())) {
            boolean cued = TimeMention.last(heading, 0, heading.length(), now()) != null
                    || Clauses.has(FigureWords.REVIEW, heading, 0, heading.length())
                    || Clauses.has(FigureWords.AHEAD, heading, 0, heading.length());
            if (cued) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph that speaks of five years does so for itself alone. */
    void enterParagraph() {
        if (beforeFiveYears != null) {
            mode = beforeFiveYears.mode;
            period = beforeFiveYears.period;
            beforeFiveYears = null;
        }
    }

    /** Takes in the cues at the beginning of a sentence: “2021年主要预期目标是”, “这是…的五年”. */
    void enterSentence(String text, int from, int to) {
        int end = Math.min(to, from + CUE_LENGTH);
        if (opensWithFiveYears(text, from, end) || endsWithFiveYears(text, from, to)) {
            beforeFiveYears = beforeFiveYears == null ? new State(mode, period) : beforeFiveYears;
            enter(Mode.FIVE_YEAR_REVIEW, null);
        } else {
            cue(text, from, end, false);
        }
    }

    // ——五年来，财政工作坚持以政领财
    private static boolean opensWithFiveYears(String text, int from, int to) {
        int start = skipOpening(text, from, to);
        return FigureWords.FIVE_REVIEW.longest(text, start, to) > 0;
    }

    private static int skipOpening(String text, int from, int to) {
        int start = from;
        while (start < to && "各位代表！，—　 ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    // 这是民生答卷异常亮眼的五年。
    private static boolean endsWithFiveYears(String text, int from, int to) {
        return to - 4 > from && text.startsWith("的五年", to - 4);
    }

    private void cue(String text, int from, int to, boolean heading) {
        if (heading && Clauses.has(FigureWords.FIVE_REVIEW, text, from, to)) {
            enter(Mode.FIVE_YEAR_REVIEW, null);
            return;
        }
        if (Clauses.has(FigureWords.FIVE_AHEAD, text, from, heading ? to : Math.min(to, from + FIVE_CUE_LENGTH))) {
            enter(Mode.PLAN, Period.years(reviewed + 1, reviewed + 5));
            return;
        }
        TimeMention named = heading ? ofHeading(text, from, to) : firstNamed(text, from, to);
        boolean back = Clauses.has(FigureWords.REVIEW, text, from, to)
                || heading && to - from <= SHORT_HEADING && Clauses.has(FigureWords.REVIEW_TITLE, text, from, to);
        boolean ahead = Clauses.has(FigureWords.AHEAD, text, from, to);
        boolean saysIt = heading && back != ahead;
        if (named != null && named.period().unit() == Period.Unit.YEAR) {
            cueOfYear(text, from, named, heading, back, ahead);
        } else if (heading && (back || ahead && !chapterSaysIt)) {
            enter(back ? Mode.REVIEW : Mode.PLAN, null);
        } else if (back && text.startsWith("一年来", from)) {
            enter(Mode.REVIEW, null);
        }
        chapterSaysIt |= saysIt;
    }

    /** The first period named; of “2012年一季度” the quarter. */
    private @Nullable TimeMention firstNamed(String text, int from, int to) {
        TimeMention first = TimeMention.first(text, from, to, now());
        if (first == null) {
            return null;
        }
        int stop = Math.min(to, first.end() + LONGEST_PART_OF_YEAR);
        TimeMention part = stop > first.end() ? TimeMention.last(text, first.end(), stop, now()) : null;
        return part != null && part.period().unit() == Period.Unit.MONTH ? part : first;
    }

    /** Of a heading that names five years and one year the one year: the five say so sentence by sentence. */
    private @Nullable TimeMention ofHeading(String text, int from, int to) {
        TimeMention last = TimeMention.last(text, from, to, now());
        TimeMention first = TimeMention.first(text, from, to, now());
        return last != null
                        && first != null
                        && last.period().unit() == Period.Unit.YEAR
                        && last.period().length() > first.period().length()
                ? first
                : last;
    }

    private void cueOfYear(String text, int from, TimeMention named, boolean heading, boolean back, boolean ahead) {
        Period year = named.period();
        boolean past = year.lastYear() <= reviewed;
        boolean opens = opensSentence(text, from, named);
        if (year.length() == 5 && (heading || opens)) {
            enter(past ? Mode.FIVE_YEAR_REVIEW : Mode.PLAN, year);
        } else if (year.isSingleYear() && (heading ? back || ahead : opens)) {
            enter(past && !(ahead && !back) ? Mode.REVIEW : past ? mode : Mode.PLAN, heading || opens ? year : null);
        }
    }

    /** Whether the named period stands at the very beginning: “2021年，是…”, ““十三五”时期，…”; not “2021年6月底前…”. */
    private static boolean opensSentence(String text, int from, TimeMention named) {
        int start = skipOpening(text, from, named.end());
        boolean deadline = named.end() < text.length()
                && ("底末前".indexOf(text.charAt(named.end())) >= 0 || NumberScan.isDigit(text.charAt(named.end())));
        return named.end() - start <= 8 && !named.until() && !named.since() && !deadline;
    }

    private void enter(Mode next, @Nullable Period named) {
        mode = next;
        period = named == null ? defaultPeriod(next) : named;
    }
}
