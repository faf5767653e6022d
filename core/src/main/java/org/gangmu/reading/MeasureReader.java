package org.gangmu.reading;

import org.gangmu.quantity.Measure;
import org.gangmu.text.WordTrie;

/**
 * Reads what a number measures from the words right before it: 增长7% is growth, 提升至25% a level, 完成年度计划的110.5%
 * progress, 降低0.28个百分点 a change.
 *
 * @param negative whether the number is a fall
 * @param nameEnd where the indicator's words end: before the verbs that belong to the measure
 * @param rule the name of the rule that decided
 */
record MeasureReader(Measure measure, boolean negative, int nameEnd, String rule) {
    /**
     * @param from where the words that may belong to the number begin
     * @param sharesPlan whether the figure before was a plan's amount: 完成调整预期523,000万元的101.03%
     */
    static MeasureReader of(
            String text, NumberToken number, UnitReader unit, BoundReader bound, int from, boolean sharesPlan) {
        int verbEnd = skipParticles(text, bound.start(), from);
        if (NumberGuard.isRank(text, number, from, text.length())) {
            return new MeasureReader(Measure.RANK, false, number.start() - 1, "rank");
        }
        String name = unit.unit();
        if (name.equals("%") || name.equals("‰") || name.equals("成")) {
            return growsBehind(text, bound.end())
                    ? new MeasureReader(Measure.GROWTH, false, beforeVerb(text, verbEnd, from), "growth-behind-number")
                    : percent(text, verbEnd, from, sharesPlan);
        }
        if (name.endsWith("倍")) {
            return new MeasureReader(Measure.MULTIPLE, false, beforeVerb(text, verbEnd, from), "multiple");
        }
        if (name.endsWith("百分点")
                || name.endsWith("千分点")
                || name.endsWith("位次")
                || name.endsWith("名次")
                || name.equals("个点")) {
            return points(text, verbEnd, from);
        }
        return amount(text, verbEnd, from);
    }

    /** The same measure for the next number of a list, whose own words end at {@code end}. */
    MeasureReader at(int end) {
        return new MeasureReader(measure, negative, end, rule);
    }

    // 保持20%以上增长 · 实现5%的增速
    private static boolean growsBehind(String text, int end) {
        int at = end < text.length() && text.charAt(end) == '的' ? end + 1 : end;
        boolean grows = text.startsWith("增长", at) || text.startsWith("增速", at);
        return grows && (at + 2 >= text.length() || "，。；、！\n".indexOf(text.charAt(at + 2)) >= 0);
    }

    private static MeasureReader percent(String text, int verbEnd, int from, boolean sharesPlan) {
        int progress = progressStart(text, verbEnd, from);
        if (progress >= 0) {
            return new MeasureReader(Measure.PROGRESS, false, progress, "progress-of-plan");
        }
        if (sharesPlan && verbEnd - from <= 1) {
            return new MeasureReader(Measure.PROGRESS, false, from, "progress-of-planned-amount");
        }
        int rise = FigureWords.GROWTH_UP.longest(text, verbEnd, from);
        int fall = down(text, verbEnd, from);
        if (isNaturalGrowth(text, verbEnd, from)) {
            return new MeasureReader(Measure.LEVEL, false, verbEnd, "level");
        }
        if (rise == 0 && fall == 0) {
            int noun = verbEnd - longest(FigureWords.LEVEL_TO, text, verbEnd, from);
            if (noun < verbEnd && isGrowthNoun(text, noun, from)) {
                boolean negative = down(text, noun, from) > 0;
                return new MeasureReader(Measure.GROWTH, negative, noun - 2, "growth-noun");
            }
            return new MeasureReader(Measure.LEVEL, false, verbEnd, "level");
        }
        boolean negative = fall > rise || fall == rise && fall > 0;
        return new MeasureReader(Measure.GROWTH, negative, verbEnd - Math.max(rise, fall), "growth-after-subject");
    }

    private static MeasureReader amount(String text, int verbEnd, int from) {
        int fall = FigureWords.CHANGE_DOWN.longest(text, verbEnd, from);
        if (fall > 0 && verbEnd - fall > from) {
            return new MeasureReader(Measure.CHANGE, true, verbEnd - fall, "amount-taken-away");
        }
        if (fall == 0 && verbEnd - from > 4 && takenAwayEnd(text, from, verbEnd) > 0) {
            return new MeasureReader(Measure.CHANGE, true, verbEnd, "amount-taken-away");
        }
        boolean alone = from > 0 && "；。！？：、（\n".indexOf(text.charAt(from - 1)) < 0; // 53万元减收15万元
        if (alone && fall >= 2 && verbEnd - fall == from) {
            return new MeasureReader(Measure.CHANGE, true, from, "amount-taken-away"); // 成本84.37元，减少0.26元
        }
        int rise = FigureWords.GROWTH_UP.longest(text, verbEnd, from);
        if (alone && rise >= 2 && verbEnd - rise == from) {
            return new MeasureReader(Measure.CHANGE, false, from, "amount-added");
        }
        rise = rise <= 1 && verbEnd - 2 > from && text.startsWith("新增", verbEnd - 2) ? 2 : rise; // 比上年新增1547人
        if (rise >= 2 && isCompared(text, from, verbEnd - rise)) {
            return new MeasureReader(Measure.CHANGE, false, verbEnd - rise, "amount-added");
        }
        return new MeasureReader(Measure.LEVEL, false, verbEnd, "level");
    }

    /**
     * Where the verb of cutting ends that opens the words or what stands behind 、 in them: “继续压减一般性支出”, “开展评审、压减资金”; 0
     * when none does.
     */
    static int takenAwayEnd(String text, int from, int to) {
        int start = from;
        int adverb = adverb(text, start, to);
        while (adverb > 0) {
            start += adverb;
            adverb = adverb(text, start, to);
        }
        for (int i = start; i < to; i++) {
            int verb = i == start || text.charAt(i - 1) == '、' ? FigureWords.TAKEN_AWAY.longest(text, i, to) : 0;
            if (verb > 0) {
                return i + verb;
            }
        }
        return 0;
    }

    private static int adverb(String text, int at, int to) {
        return at < to && "再要也还又".indexOf(text.charAt(at)) >= 0 ? 1 : FigureWords.LEAD.longest(text, at, to);
    }

    // 比上年增加5亿元 · 较年初提高 · 同比增收
    private static boolean isCompared(String text, int from, int to) {
        return Comparison.find(text, from, to) >= 0 || Clauses.contains(text, "同比", from, to);
    }

    // 比全国快2个百分点, but not 提高2个百分点
    private static MeasureReader points(String text, int verbEnd, int from) {
        int fall = down(text, verbEnd, from);
        int verb = Math.max(fall, FigureWords.GROWTH_UP.longest(text, verbEnd, from));
        int slower = verb > 0 ? 0 : FigureWords.SLOWER.longest(text, verbEnd, from);
        int degree = verb > 0 ? 0 : Math.max(slower, FigureWords.FASTER.longest(text, verbEnd, from));
        degree = isCompared(text, from, verbEnd) ? degree : 0;
        boolean negative = fall > 0 || slower > 0 && slower == degree || Clauses.contains(text, "低于", from, verbEnd);
        return new MeasureReader(Measure.CHANGE, negative, verbEnd - verb - degree, "change-in-points");
    }

    /** Where “完成年度计划的” or “为预算的” begins when it ends at {@code at}; -1 when it does not. */
    private static int progressStart(String text, int at, int from) {
        int bare = at > from && text.charAt(at - 1) == '的' ? at - 1 : at;
        int planEnd = Remarks.before(text, bare, from);
        int plan = FigureWords.PLAN.longest(text, planEnd, from);
        if (plan == 0) {
            return -1;
        }
        for (int i = planEnd - plan; i >= from; i--) {
            if (text.startsWith("完成", i) || text.startsWith("达到", i)) {
                return i;
            }
            char c = text.charAt(i);
            if (c == '占' || c == '为' || c == '达') {
                return i;
            }
        }
        return planEnd < at ? from : -1;
    }

    /** The rate at which people grow in number is published as a level: 人口自然增长率3.29‰. */
    private static boolean isNaturalGrowth(String text, int verbEnd, int from) {
        int end = verbEnd - longest(FigureWords.LEVEL_TO, text, verbEnd, from);
        return end - 5 >= from && text.startsWith("自然增长率", end - 5);
    }

    private static boolean isGrowthNoun(String text, int end, int from) {
        if (end - 2 < from) {
            return false;
        }
        String noun = text.substring(end - 2, end);
        return switch (noun) {
            case "增速", "增幅", "涨幅", "降幅", "增长" -> true;
            default -> end - 3 >= from && text.startsWith("长率", end - 2);
        };
    }

    private static int beforeVerb(String text, int verbEnd, int from) {
        int length = Math.max(FigureWords.GROWTH_UP.longest(text, verbEnd, from), down(text, verbEnd, from));
        return verbEnd - length;
    }

    private static int down(String text, int at, int from) {
        return FigureWords.GROWTH_DOWN.longest(text, at, from);
    }

    private static int longest(WordTrie words, String text, int at, int from) {
        return words.longest(text, at, from);
    }

    // 保持年均14.6%增长
    private static boolean endsYearly(String text, int at, int from) {
        return at - 2 >= from && text.startsWith("年均", at - 2);
    }

    private static int skipParticles(String text, int at, int from) {
        int i = Remarks.before(text, at, from);
        while (i > from && "了均各约再又也都".indexOf(text.charAt(i - 1)) >= 0 && !endsYearly(text, i, from)) {
            i--;
        }
        return text.startsWith("分别", Math.max(from, i - 2)) && i - 2 >= from ? i - 2 : i;
    }
}
