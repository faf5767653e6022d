package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable.Column;
import org.gangmu.reading.IndicatorTable.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The header of an indicator table: what its columns mean, in the order they stand in.
 *
 * @param hasNature whether a column tells the nature of the targets (指标属性)
 * @param hasUnit whether the unit has a column of its own
 */
record TableHeader(
        List<Column> columns,
        boolean hasNature,
        boolean hasUnit,
        @Nullable Period planYears) {
    /** “类别 序号 指标名称 2020年 完成 2025年 目标 年均增长（%） 指标属性”, and the like. */
    private static final Pattern WORDS = Pattern.compile("[类别型领域序号指标名称单位计量主要年度完成实际情况预计值目基期现状数均增长速幅率累五属性质备注“”\"十四三规划末"
            + "计划初同比较上\\d%％‰（）()\\[\\]〔〕【】［］/、,:：.\\-—–－~至*①②③]+");

    private static final Pattern PIECE =
            Pattern.compile("(?<span>(?:“?十[三四五]五”?(?:时期|期间)?|五年|(?<from>20\\d\\d)年?[-—–－~至](?<to>20\\d\\d)年?)?"
                    + "(?:年均|累计)(?:增长|增速|增幅)?率?(?:[（(][%％][）)])?[\\[〔【［（(]?(?:累计)?值?)"
                    + "|(?<year>20\\d\\d)年?(?<word>(?:末|度)?(?:预计完成|预期目标|规划目标|目标值?|计划值?|预计值?|完成值?|实际值?|实际完成|基数|基期值?|现状值?|指标值?)?)(?<yearGrowth>增长|增速|增幅)?"
                    + "|(?<growth>同比增长|比上年增长|增长率?|增速|增幅|±%)"
                    + "|(?<nature>属性|性质|指标类型)|(?<unit>计?量?单位)"
                    + "|(?<goal>“?十[三四五]五”?(?:末|规划)?目标值?|(?:规划|预期)?目标值?)");
    /** A serial number, a dash or a value alone. */
    private static final Pattern BARE = Pattern.compile("\\d{1,2}|[-—–－/]+|[\\[〔]?\\d+(\\.\\d+)?[\\]〕]?[%％]?");

    private static final Pattern PLAN = Pattern.compile("十([二三四五六])五");

    /** Whether a line, spaces dropped, can be part of a header; a bare serial number cannot. */
    static boolean isHeaderLine(String line) {
        return WORDS.matcher(line).matches() && !BARE.matcher(line).matches();
    }

    /** Whether a line can begin a header. */
    static boolean beginsHeader(String line) {
        return line.contains("指标") && isHeaderLine(line) || line.equals("类别") || line.equals("序号");
    }

    /** Reads the header's text, spaces dropped; {@code title} helps to tell the plan's years. */
    static TableHeader parse(String header, String title) {
        Period plan = planYears(title + header);
        List<Draft> drafts = new ArrayList<>();
        boolean nature = false;
        boolean unit = false;
        Matcher piece = PIECE.matcher(header);
        while (piece.find()) {
            if (piece.group("nature") != null) {
                nature = true;
            } else if (piece.group("unit") != null) {
                unit = true;
            } else {
                draft(piece, drafts, plan);
            }
        }
        Period years = plan != null ? plan : planBetween(drafts);
        List<Column> columns = drafts.stream().map(draft -> draft.column(years)).toList();
        return new TableHeader(columns, nature, unit, years);
    }

    private static void draft(Matcher piece, List<Draft> drafts, @Nullable Period plan) {
        if (piece.group("span") != null) {
            boolean sum = !piece.group("span").contains("均");
            Period told = piece.group("from") == null
                    ? null
                    : Period.years(Integer.parseInt(piece.group("from")), Integer.parseInt(piece.group("to")));
            drafts.add(new Draft(sum ? Meaning.SUM : Meaning.GROWTH, told, "目标"));
        } else if (piece.group("year") != null) {
            Period year = Period.year(Integer.parseInt(piece.group("year")));
            drafts.add(new Draft(
                    piece.group("yearGrowth") == null ? Meaning.LEVEL : Meaning.GROWTH, year, piece.group("word")));
        } else if (piece.group("growth") != null) {
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            drafts.add(
                    last != null && plan == null
                            ? new Draft(Meaning.GROWTH, last.period, last.word)
                            : new Draft(Meaning.GROWTH, null, "目标"));
        } else if (plan != null && levels(drafts) < 2 && !header2025(drafts, plan)) {
            drafts.add(new Draft(Meaning.LEVEL, Period.year(plan.last()), "目标"));
        }
    }

    private static boolean header2025(List<Draft> drafts, Period plan) {
        return drafts.stream().anyMatch(draft -> draft.period != null && draft.period.last() == plan.last());
    }

    private static long levels(List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.meaning == Meaning.LEVEL).count();
    }

    /** The years of the five-year plan that a text names: 十四五 is 2021-2025. */
    static @Nullable Period planYears(String text) {
        Matcher plan = PLAN.matcher(text);
        if (!plan.find()) {
            return null;
        }
        int number = 10 + "一二三四五六".indexOf(plan.group(1)) + 1;
        return Period.years(1951 + number * 5, 1955 + number * 5);
    }

    private static @Nullable Period planBetween(List<Draft> drafts) {
        List<Integer> years = drafts.stream()
                .filter(draft -> draft.period != null && draft.meaning == Meaning.LEVEL)
                .map(draft -> draft.period == null ? 0 : draft.period.last())
                .distinct()
                .sorted()
                .toList();
        int count = years.size();
        return count >= 2 && years.get(count - 1) - years.get(count - 2) == 5
                ? Period.years(years.get(count - 2) + 1, years.get(count - 1))
                : null;
    }

    private static Status statusOf(String word, @Nullable Period period, @Nullable Period plan) {
        if (word.contains("目标") || word.contains("计划") || word.contains("规划")) {
            return Status.TARGET;
        }
        if (word.contains("预计")) {
            return Status.ESTIMATE;
        }
        boolean told = !word.isEmpty() && !word.equals("末") && !word.equals("年");
        return told || period == null || plan == null || period.last() < plan.first() ? Status.ACTUAL : Status.TARGET;
    }

    private record Draft(Meaning meaning, @Nullable Period period, String word) {
        Column column(@Nullable Period plan) {
            Period told = period != null ? period : plan != null && meaning != Meaning.LEVEL ? plan : Period.UNKNOWN;
            return new Column(meaning, told, statusOf(word, period, plan));
        }
    }
}
