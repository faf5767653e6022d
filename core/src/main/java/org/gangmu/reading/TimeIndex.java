package org.gangmu.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of time, found in one pass, so that each of its numbers need only look it up: the periods it names,
 * its ；, the words that say five years, an estimate. One for each document, filled anew for each sentence; not thread-safe.
 */
final class TimeIndex {
    /** “预计（下同）”, “均为预计数，下同”. */
    private static final int THE_SAME_BELOW = 8;

    private String text = "";
    private int start;
    private final List<TimeMention> mentions = new ArrayList<>();
    /** Where each of the mentions was recognised. */
    private final Places mentionPlaces = new Places();

    private final Places segments = new Places();
    private final Places commas = new Places();
    private final Places fiveYears = new Places();
    private final Places spans = new Places();
    private final Places estimatesAtHead = new Places();
    private final Places estimatesInside = new Places();
    private int leadEnd;
    /** Whether 预计（下同） was said: then all that is reported of the running year is expected. */
    private boolean throughout;

    private boolean startsFrom;

    /** Places in a text, ascending. */
    private static final class Places {
        private int[] places = new int[16];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        /** How many lie before {@code index}. */
        int countBefore(int index) {
            int found = Arrays.binarySearch(places, 0, count, index);
            return found >= 0 ? found : -found - 1;
        }

        /** The last before {@code index}; -1 when there is none. */
        int lastBefore(int index) {
            int before = countBefore(index);
            return before == 0 ? -1 : places[before - 1];
        }
    }

    /** Reads the sentence anew. */
    void enter(String of, Sentence sentence) {
        text = of;
        start = sentence.start();
        mentions.clear();
        for (Places places :
                List.of(mentionPlaces, segments, commas, fiveYears, spans, estimatesAtHead, estimatesInside)) {
            places.count = 0;
        }
        for (int i = start; i < sentence.end(); i++) {
            read(i, sentence);
        }
        leadEnd = firstQuantity(sentence.end());
        startsFrom = saysFrom(leadEnd);
    }

    private void read(int i, Sentence sentence) {
        char c = text.charAt(i);
        int end = sentence.end();
        if (c == '；') {
            segments.add(i + 1);
        } else if (c == '，') {
            commas.add(i);
        }
        TimeMention mention = TimeMention.endingAt(text, i, start, end, sentence.now());
        if (mention != null) {
            mentions.add(mention);
            mentionPlaces.add(i);
        }
        if (c == '年' && i > start && text.charAt(i - 1) == '全') {
            enterWholeYear(i, sentence.now().ofMonths());
        }
        if (c == '年' && i > start && i + 1 < end && "行计规攻".indexOf(text.charAt(i + 1)) < 0) {
            if (yearsCounted(i) > 0) {
                spans.add(i);
            }
        }
        if (FigureWords.FIVE_REVIEW.longest(text, i, end) > 0) {
            fiveYears.add(i);
        }
        if (FigureWords.ESTIMATE.longest(text, i, end) > 0) {
            char before = i > start ? text.charAt(i - 1) : '，';
            if ("对较比".indexOf(before) < 0) {
                ("，；：。（".indexOf(before) >= 0 ? estimatesAtHead : estimatesInside).add(i);
                throughout |= Clauses.contains(text, "下同", i, Math.min(end, i + THE_SAME_BELOW));
            }
        }
    }

    // 一季度开工12个，全年开工32个
    private void enterWholeYear(int place, int year) {
        boolean months = !mentions.isEmpty()
                && mentions.get(mentions.size() - 1).period().unit() == Period.Unit.MONTH;
        if (months && year > 0) {
            mentions.add(new TimeMention(Period.year(year), place + 1, false, false));
            mentionPlaces.add(place);
        }
    }

    /** How many years “三年” at {@code year} counts; 0 when it counts none. */
    private int yearsCounted(int year) {
        return switch (text.charAt(year - 1)) {
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            default -> 0;
        };
    }

    /** Where the words that open the sentence end: at its first quantity. */
    private int firstQuantity(int end) {
        NumberToken number = NumberScan.next(text, start, end);
        while (number != null && number.end() < end && "年月日-—".indexOf(text.charAt(number.end())) >= 0) {
            number = NumberScan.next(text, number.end(), end);
        }
        return number == null ? end : number.start();
    }

    private boolean saysFrom(int to) {
        for (int i = start; i + 1 < to; i++) {
            if ((text.charAt(i) == '由' || text.charAt(i) == '从') && NumberScan.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** After the last ； before {@code index}: what is named for one figure does not reach across it. */
    int segmentStart(int index) {
        return Math.max(start, segments.lastBefore(index + 1));
    }

    /** The last period named between two places; null when none is. */
    @Nullable
    TimeMention lastMention(int from, int to) {
        int before = mentionPlaces.countBefore(to);
        return before > 0 && mentionPlaces.places[before - 1] >= from ? mentions.get(before - 1) : null;
    }

    /** The period named by the words that open the whole sentence; null when none is, or only one to start from. */
    @Nullable
    TimeMention opening(int segment) {
        return startsFrom ? null : lastMention(start, Math.min(leadEnd, segment));
    }

    /** Whether the words between two places say the five years behind or ahead. */
    boolean saysFiveYears(int from, int to) {
        int at = fiveYears.lastBefore(to);
        return at >= from && FigureWords.FIVE_REVIEW.longest(text, at, to) > 0;
    }

    /** Over how many years the words between two places average: “两年平均增长5.3%”; 0 when they do not. */
    int yearsAveraged(int from, int to) {
        int at = spans.lastBefore(to - 1);
        return at > from && text.startsWith("平均", at + 1) ? yearsCounted(at) : 0;
    }

    /** Whether the words between two places count so many years: “三年引进项目100个”. */
    boolean countsYears(int years, int from, int to) {
        int at = spans.lastBefore(to - 1);
        return at > from && yearsCounted(at) == years;
    }

    /**
     * Whether 预计 reaches the number: at the head of a clause to the next ；, behind a subject only to the next comma. What
     * opens the sentence holds to its end for all that statistics tell, but not for what was made: that can be counted.
     */
    boolean isEstimate(int number) {
        int segment = segmentStart(number);
        boolean made = saysMade(Math.max(segment, commas.lastBefore(number)), number);
        int inside = estimatesInside.lastBefore(number);
        boolean opens = !made && estimatesAtHead.count > 0 && estimatesAtHead.places[0] < Math.min(leadEnd, number);
        return opens
                || estimatesAtHead.lastBefore(number) >= segment
                || inside >= segment && commas.lastBefore(number) < inside;
    }

    // 新建, 改造; but not the 共 of 公共财政预算收入
    private boolean saysMade(int from, int to) {
        for (int i = Math.max(from, start); i < to; i++) {
            if (FigureWords.CUMULATED.longest(text, i, to) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the document said once for all that what it reports of the running year is expected. */
    boolean isEstimateThroughout() {
        return throughout;
    }
}
