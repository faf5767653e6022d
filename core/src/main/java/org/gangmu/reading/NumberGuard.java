package org.gangmu.reading;

import org.gangmu.quantity.Bound;

/** Tells the numbers that are no quantities: dates, names, slogans, ordinals, document numbers, thresholds. Stateless. */
final class NumberGuard {
    /** What is counted by these is made, not described: “实施200项以上技改项目” against “50辆以上货车”. */
    private static final String COUNTERS = "项个件次场条处所家座种类份套部篇";

    private static final String[] WORKS = {"项目", "工程", "机组", "电站", "生产线", "装置", "码头"};
    private static final int LONGEST_WORKS = 10;

    private NumberGuard() {}

    /** Whether {@code number} is a date, a name or part of one, before its unit is looked at. */
    static boolean isName(String text, NumberToken number, int from, int to) {
        int start = number.start();
        int end = number.end();
        char before = start > from ? text.charAt(start - 1) : ' ';
        char after = end < to ? text.charAt(end) : ' ';
        if (isLatin(before) || before == '+' || before == '×' || before == '{' || before == '_' || before == '〔') {
            return true;
        }
        if (after == '+'
                || after == '×'
                || after == '*'
                || after == '〕'
                || isLatin(after) && !isLatinUnit(text, end, to)) {
            return true;
        }
        if (before == '-' && start - 2 >= from && isWordChar(text.charAt(start - 2))) {
            return true; // X-1地块
        }
        if (number.digits() >= 7 && number.value().scale() == 0 && isPhone(text, end, to)) {
            return true;
        }
        return isDate(text, number, after, to)
                || FigureWords.NAME_BEFORE.longest(text, start, from) > 0
                        && !isRank(text, number, from, to)
                        && !(before == '道' && text.startsWith("公里", end)) // 国道136.75公里
                || FigureWords.NAME_FOLLOWS.longest(text, end, to) > 0;
    }

    private static boolean isPhone(String text, int end, int to) {
        return end >= to
                || FigureWords.UNIT.longest(text, end, to) == 0 && FigureWords.MAGNITUDE.longest(text, end, to) == 0;
    }

    // 2021年 · 3月 · 27日 · 2021—2025年 · 2021.3.5
    private static boolean isDate(String text, NumberToken number, char after, int to) {
        if (after == '年') {
            return number.digits() == 4 || number.upper() != null;
        }
        if (after == '月' || after == '日') {
            return true;
        }
        return number.digits() == 4
                && number.upper() != null
                && number.value().scale() == 0
                && number.value().intValue() > 1900
                && number.value().intValue() < 2100;
    }

    /** Whether the number is a place in an order that is a figure: 第33位. */
    static boolean isRank(String text, NumberToken number, int from, int to) {
        int start = number.start();
        return start > from
                && text.charAt(start - 1) == '第'
                && number.end() < to
                && (text.charAt(number.end()) == '位' || text.charAt(number.end()) == '名');
    }

    /** Whether what is counted only orders the text: 从创新、协调、绿色等6个方面. */
    static boolean isAspect(String text, UnitReader unit, int to) {
        return unit.unit().equals("个") && FigureWords.ASPECT.longest(text, unit.end(), to) > 0;
    }

    /** Whether the number stands in a short quotation or a book title, where it belongs to a name or a slogan. */
    static boolean isQuoted(String text, int at, int from, int to) {
        for (int i = at - 1; i >= from && at - i <= 24; i--) {
            char c = text.charAt(i);
            if (c == '”' || c == '》' || c == '。') {
                return false;
            }
            if (c == '“' || c == '《' || c == '「') {
                int close = closing(text, at, to, c == '《' ? '》' : c == '“' ? '”' : '」');
                return close >= 0 && (c == '《' || close - i <= 24);
            }
        }
        return false;
    }

    private static int closing(String text, int at, int to, char close) {
        for (int i = at; i < Math.min(to, at + 40); i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the number only delimits a noun: “5亿元以上项目”, “60周岁以上老年人”, “拥有50辆以上货车的企业”. */
    static boolean isThreshold(String text, NumberToken number, BoundReader bound, UnitReader unit, int to) {
        if (bound.end() == unit.end()) {
            boolean over = bound.start() < number.start() && NumberScan.next(text, unit.end(), to) != null;
            return over
                    && FigureWords.THRESHOLD.longest(text, unit.end(), to) > 0
                    && nextInClause(text, unit.end(), to);
        }
        int after = bound.end();
        if (after < to && text.charAt(after) == '的') {
            after++;
        }
        if (bound.bound() == Bound.LE
                && !isShare(unit)
                && startsNoun(text, after, to)
                && nextInClause(text, after, to)) {
            return true; // 公交与轨道50米内换乘比例达91%
        }
        boolean counted = unit.unit().length() <= 2
                && COUNTERS.indexOf(unit.unit()) < 0
                && !isShare(unit)
                && bound.bound() == Bound.GE
                && startsNoun(text, after, to);
        return (counted || FigureWords.THRESHOLD.longest(text, after, to) > 0) && !isMade(text, number);
    }

    // 拥有50辆以上重型货车的运输企业
    private static boolean startsNoun(String text, int at, int to) {
        boolean han = at < to && text.charAt(at) >= 0x4E00 && text.charAt(at) <= 0x9FFF;
        return han && FigureWords.NO_NOUN.longest(text, at, to) == 0;
    }

    private static boolean isShare(UnitReader unit) {
        return unit.unit().equals("%") || unit.unit().equals("‰");
    }

    /** Whether number and unit only name the kind of thing that follows: 9兆瓦时储能系统, 500千伏变电站. */
    static boolean isSpecification(String text, NumberToken number, BoundReader bound, UnitReader unit, int to) {
        int at = unit.end();
        String name = unit.unit();
        boolean large = "万亿".indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0;
        if (large) {
            name = name.substring(1);
        }
        return (!large || namesWorks(text, at, to))
                && bound.start() == number.start()
                && bound.end() == at
                && !name.isEmpty()
                && FigureWords.SPECIFICATION.longest(name, name.length(), 0) == name.length()
                && startsNoun(text, at, to)
                && FigureWords.MADE.longest(text, number.start(), 0) == 0;
    }

    // 70万千瓦热电项目, but not 70万千瓦风电装机
    private static boolean namesWorks(String text, int from, int to) {
        int stop = Math.min(to, from + LONGEST_WORKS);
        for (String works : WORKS) {
            if (Clauses.contains(text, works, from, stop)) {
                return NumberScan.next(text, from, stop) == null;
            }
        }
        return false;
    }

    // 产值超50亿元企业达到4家: another number of the same clause is what is counted
    private static boolean nextInClause(String text, int from, int to) {
        return NumberScan.next(text, from, Clauses.end(text, from, to)) != null;
    }

    /** Whether a verb that counts what it makes stands right before the number: 举办15个以上国家级展会. */
    private static boolean isMade(String text, NumberToken number) {
        return FigureWords.MADE.longest(text, number.start(), 0) > 0;
    }

    /** Whether {@code unit} only counts time and is no indicator's: 3年行动计划, 15分钟社区生活圈. */
    static boolean isDuration(String text, NumberToken number, UnitReader unit, BoundReader bound, int from, int to) {
        boolean open = bound.end() == unit.end();
        return switch (unit.unit()) {
            case "年" ->
                !isRunning(text, number, unit, from, to)
                        && !contains(text, from, number.start(), "年限")
                        && !contains(text, from, number.start(), "寿命");
            case "岁", "周岁" ->
                !contains(text, from, number.start(), "寿命") && !contains(text, from, number.start(), "年龄");
            case "小时", "分钟", "课时", "学时" ->
                !contains(text, from, number.start(), "时间") && !contains(text, from, number.start(), "时限");
            case "天", "日" -> open && !contains(text, from, number.start(), "天数") && !isChanged(text, number, from);
            case "个月" -> open && !isChanged(text, number, from);
            case "个工作日", "工作日" -> open && isShortened(text, unit.end(), to);
            case "分" ->
                !contains(text, from, number.start(), "分") // 平均得分99.33分
                        && !contains(text, from, number.start(), "指数")
                        && !contains(text, from, number.start(), "满意度");
            case "类", "种" -> number.start() > from && text.charAt(number.start() - 1) == '等';
            default ->
                unit.end() < to
                        && text.charAt(unit.end()) == '级'
                        && "吨瓦".indexOf(unit.unit().charAt(unit.unit().length() - 1)) >= 0;
        };
    }

    // 重污染天气减少38天
    private static boolean isChanged(String text, NumberToken number, int from) {
        return FigureWords.GROWTH_DOWN.longest(text, number.start(), from) > 1
                || FigureWords.GROWTH_UP.longest(text, number.start(), from) > 1;
    }

    // 连续16年提高养老金, but not 连续5年超过70%
    private static boolean isRunning(String text, NumberToken number, UnitReader unit, int from, int to) {
        boolean running = number.start() - 2 >= from && text.startsWith("连续", number.start() - 2);
        return running && NumberScan.next(text, unit.end(), to) == null;
    }

    // 由10个工作日压缩为5个工作日: the first is only where it started
    private static boolean isShortened(String text, int at, int to) {
        return at + 1 < to && "压缩减降调".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean contains(String text, int from, int to, String word) {
        return Clauses.contains(text, word, from, to);
    }

    private static boolean isLatinUnit(String text, int at, int to) {
        return FigureWords.UNIT.longest(text, at, to) > 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isWordChar(char c) {
        return isLatin(c) || c >= '0' && c <= '9';
    }
}
