package org.gangmu.app.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.quantity.Period;

/**
 * How the whole plan stands, in words and counts.
 *
 * @param headline the judgement in one line
 * @param said the same in two or three sentences
 * @param counts how many indicators have each tone, in the order of the lights
 * @param segments the counts as a bar
 * @param years the years of the plan as a bar
 */
public record Outlook(
        String headline, List<String> said, Map<String, Integer> counts, List<Segment> segments, Years years) {
    private static final int NAMED = 4;

    public Outlook {
        said = List.copyOf(said);
        segments = List.copyOf(segments);
    }

    /** A stretch of a bar; place and width as SVG attributes. */
    public record Segment(String tone, String x, String width) {}

    /**
     * The plan's years with the part that has passed; places as SVG attributes.
     *
     * @param ticks where each year begins, and the year
     */
    public record Years(String gone, List<Segment> ticks, int percent) {
        public Years {
            ticks = List.copyOf(ticks);
        }
    }

    /** The outlook of {@code judgement}. */
    public static Outlook of(Judgement judgement, Words words) {
        var counts = new LinkedHashMap<String, Integer>();
        for (Light light : Light.values()) {
            counts.put(light.code(), judgement.count(light));
        }
        Years years = years(
                judgement.evaluation().plan().period(), judgement.evaluation().asOf());
        return new Outlook(
                headline(judgement, words),
                said(judgement, years, words),
                counts,
                segments(counts, judgement.total()),
                years);
    }

    private static String headline(Judgement judgement, Words words) {
        int red = judgement.count(Light.RED);
        int yellow = judgement.count(Light.YELLOW);
        String key =
                red > 0 ? "outlook.headline.red" : yellow > 0 ? "outlook.headline.yellow" : "outlook.headline.green";
        return words.say(key, judgement.total(), judgement.count(Light.GREEN), red > 0 ? red : yellow);
    }

    private static List<String> said(Judgement judgement, Years years, Words words) {
        var said = new ArrayList<String>();
        said.add(years.percent() >= 100 ? words.say("outlook.over") : words.say("outlook.elapsed", years.percent()));
        List<Verdict> red = judgement.list(Light.RED);
        if (!red.isEmpty()) {
            said.add(words.say("outlook.behind", names(judgement, red, words)));
        }
        List<Verdict> reached = judgement.evaluation().verdicts().stream()
                .filter(Verdict::reached)
                .toList();
        if (!reached.isEmpty()) {
            said.add(words.say("outlook.reached", names(judgement, reached, words)));
        }
        int grey = judgement.count(Light.GREY);
        if (grey > 0) {
            said.add(words.say("outlook.grey", grey));
        }
        return said;
    }

    private static String names(Judgement judgement, List<Verdict> verdicts, Words words) {
        var rows = new ScoreRows(judgement, words);
        String names = verdicts.stream()
                .limit(NAMED)
                .map(verdict -> rows.of(verdict).name())
                .collect(java.util.stream.Collectors.joining(words.say("portal.list.separator")));
        return verdicts.size() > NAMED ? words.say("outlook.and-others", names, verdicts.size()) : names;
    }

    private static List<Segment> segments(Map<String, Integer> counts, int total) {
        var segments = new ArrayList<Segment>();
        double at = 0;
        for (var entry : counts.entrySet()) {
            double width = total == 0 ? 0 : 100.0 * entry.getValue() / total;
            segments.add(new Segment(entry.getKey(), percent(at), percent(width)));
            at += width;
        }
        return segments;
    }

    private static Years years(Period period, LocalDate day) {
        LocalDate first = LocalDate.of(period.firstYear(), 1, 1);
        LocalDate end = LocalDate.of(period.lastYear() + 1, 1, 1);
        double gone = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        double share = Math.max(0, Math.min(1, gone));
        var ticks = new ArrayList<Segment>();
        int length = period.lastYear() - period.firstYear() + 1;
        for (int i = 0; i < length; i++) {
            int year = period.firstYear() + i;
            ticks.add(new Segment(
                    Integer.toString(year), percent(100.0 * i / length), percent(100.0 * (i + 0.5) / length)));
        }
        return new Years(percent(share * 100), ticks, (int) Math.round(share * 100));
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
