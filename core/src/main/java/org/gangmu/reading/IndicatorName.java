package org.gangmu.reading;

import org.gangmu.text.WordTrie;

/** Makes an indicator's name from the words before its number. Stateless. */
final class IndicatorName {
    /** Names longer than this are looked through for a noun phrase at their end. */
    private static final int LONG = 10;
    /** What an act is done to takes at least so many characters: 财政帮扶资金, but not 研发投入强度. */
    private static final int LEAST_OBJECT = 4;

    private static final String[] COMPARED = {
        "上年同期", "上年年末", "上年末", "上年底", "上年", "去年同期", "去年末", "去年底", "去年", "年初", "同期", "前一年", "一季度", "1季度", "前三季度", "上半年",
        "上月末", "上月", "全年"
    };

    private IndicatorName() {}

    /** The words between two indexes without what belongs to the verb, the date or the clause. */
    static String clean(String text, int from, int to) {
        int start = from;
        int end = beforeOrigin(text, from, to);
        int before;
        do {
            before = end - start;
            end -= tailLength(text, start, end);
            end = Remarks.before(text, dropOpenMarks(text, start, end), start);
            end = dropDateAtEnd(text, start, end);
            start = Remarks.after(text, start + leadLength(text, start, end), end);
            start = skipComparison(text, start, end);
            start = skipDate(text, start, end);
        } while (end - start < before && end > start);
        return start >= end ? "" : dropInner(text, nounAtEnd(text, afterEtc(text, start, end), end), end);
    }

    /** Where “由10个工作日”, which says what something started from, begins; {@code to} when nothing does. */
    private static int beforeOrigin(String text, int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            if ("由从".indexOf(text.charAt(i)) >= 0 && NumberScan.isDigit(text.charAt(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private static int tailLength(String text, int start, int end) {
        int length = FigureWords.TAIL.longest(text, end, start);
        return FigureWords.WHOLE_END.longest(text, end, start) >= length ? 0 : length;
    }

    private static int leadLength(String text, int start, int end) {
        if (start + 1 < end && "由从".indexOf(text.charAt(start)) >= 0 && NumberScan.isDigit(text.charAt(start + 1))) {
            return 1; // 由2015年的387亿元
        }
        if (start + 3 < end && text.charAt(start) == '有' && "效机色线限关轨毒偿望序力利害声形无史".indexOf(text.charAt(start + 1)) < 0) {
            return 1; // 全市有文化馆
        }
        int length = FigureWords.LEAD.longest(text, start, end);
        if (FigureWords.WHOLE.longest(text, start, end) > length) {
            return 0;
        }
        boolean ranking = end - start == length + 2 && text.startsWith("排名", start + length);
        return ranking || length == 1 && end - start <= 3 ? 0 : length;
    }

    private static int dropOpenMarks(String text, int start, int end) {
        int i = end;
        while (i > start && "：，、；（ *＊★-－−".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /**
     * What stands after the last 等 of an enumeration: “压力容器厂、北康幼儿园等项目供地” is about 项目供地; but
     * “国家单项冠军、独角兽等企业” is about all of it.
     */
    private static int afterEtc(String text, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            boolean etc = text.charAt(i) == '等'
                    && "级待候于高".indexOf(text.charAt(i + 1)) < 0
                    && "平中高初上下同何对甲乙丙".indexOf(text.charAt(i - 1)) < 0;
            if (etc) {
                boolean bare = text.charAt(i + 1) == '其'
                        || text.startsWith("各项", i + 1)
                        || FigureWords.BARE.longest(text, i + 1, to) == to - i - 1;
                return bare || to - i <= 2 ? from : i + 1;
            }
        }
        return from;
    }

    /** “对中小微企业减免房租” is about 减免房租: where the verb of making begins behind whom it serves. */
    private static int servedVerb(String text, int from, int to) {
        if (text.startsWith("按照", from) || text.startsWith("依照", from)) {
            return lastMade(text, from + 3, to);
        }
        boolean within = from < to && text.charAt(from) == '在';
        if (from >= to || !within && "对为向给".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        for (int i = from + 3; i < to - 2; i++) {
            if (FigureWords.MAKE.longest(text, i, to) > 0 && (!within || "上中内下".indexOf(text.charAt(i - 1)) >= 0)) {
                return i; // 在全省基础上新增通办事项
            }
        }
        return from;
    }

    /** “按照…建设部标准建设改造公共卫生间”: where the last run of verbs of making begins. */
    private static int lastMade(String text, int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            if (FigureWords.MAKE.longest(text, i, to) > 0) {
                int start = i;
                for (int length = 1; length > 0; start -= length) {
                    length = FigureWords.MADE.longest(text, start, from);
                }
                return start;
            }
        }
        return from - 3;
    }

    // 提请区人大常委会审议地方性法规 is about 地方性法规, 促进金融机构发放科技型企业贷款 about 科技型企业贷款
    private static int afterAct(String text, int from, int to) {
        for (int i = to - LEAST_OBJECT - 2; i > from + 2; i--) {
            boolean act = FigureWords.ACT.longest(text, i, to) > 0;
            if (act && text.charAt(i + 2) != '占' && text.charAt(i + 2) != '的') {
                return i + 2;
            }
        }
        return from;
    }

    /** Of a long clause the noun phrase at its end: “协调各类金融机构为中小微企业授信” is about 中小微企业授信. */
    private static int nounAtEnd(String text, int start, int to) {
        int from = servedVerb(text, start, to);
        if (to - from <= LONG) {
            return from;
        }
        int object = afterAct(text, from, to);
        if (object > from) {
            return object;
        }
        int depth = 0;
        for (int i = to - 3; i > from + 1; i--) {
            char c = text.charAt(i);
            if (c == '”' || c == '）') {
                depth++;
            } else if (c == '“' || c == '（') {
                depth--;
            } else if (depth == 0) {
                if ("为对向给".indexOf(c) >= 0
                        && "作因行成去方意走趋导定转面流投".indexOf(text.charAt(i - 1)) < 0
                        && "外口接民于象".indexOf(text.charAt(i + 1)) < 0) {
                    return i + 1;
                }
                if (c == '大' && "二三四五六七八九十".indexOf(text.charAt(i - 1)) >= 0 && Clauses.contains(text, "、", from, i)) {
                    return i - 1; // 高端装备、新材料、生物医药三大产业
                }
                if (c == '的' && to - i > 4 && to - from > LONG + 4) {
                    return i + 1;
                }
                if (!isShare(text, to) && text.startsWith("设立", i)
                        || !isShare(text, to) && text.startsWith("建立", i) && to - i > 5) {
                    return i + 2;
                }
            }
        }
        return from;
    }

    // 规上工业企业设立研发机构比例
    private static boolean isShare(String text, int to) {
        return text.startsWith("比例", to - 2) || text.startsWith("比重", to - 2) || text.charAt(to - 1) == '率';
    }

    /** Skips “2021年”, “2020年底”, “1—11月”, “6月底前”, “截至”, “十三五”期间. */
    private static int skipDate(String text, int start, int end) {
        int fiveYears = fiveYearsLength(text, start, end);
        if (fiveYears > 0) {
            return start + fiveYears;
        }
        int first = start < end && "到至".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int i = first;
        while (i < end && (NumberScan.isDigit(text.charAt(i)) || "-—–~至.".indexOf(text.charAt(i)) >= 0 && i > first)) {
            i++;
        }
        if (i == first || i >= end || "年月日".indexOf(text.charAt(i)) < 0) {
            return start;
        }
        return skipDateTail(text, i + 1, end);
    }

    private static int skipDateTail(String text, int from, int end) {
        int i = from;
        while (i < end && "度底末初前内份以来间的".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int fiveYearsLength(String text, int start, int end) {
        int i = start < end && text.charAt(start) == '“' ? start + 1 : start;
        if (i >= end || text.charAt(i) != '十') {
            return 0;
        }
        int five = i + 1 < end && text.charAt(i + 1) == '五' ? i + 1 : i + 2;
        if (five >= end || text.charAt(five) != '五' || five - i > 2 || five >= end) {
            return 0;
        }
        int stop = five + 1 < end && text.charAt(five + 1) == '”' ? five + 2 : five + 1;
        stop = text.startsWith("时期", stop) || text.startsWith("期间", stop) ? Math.min(end, stop + 2) : stop;
        return skipDateTail(text, stop, end) - start;
    }

    /** Skips “较“十二五”末”, “比2019年”, “较年初”: what the number is compared with. */
    private static int skipComparison(String text, int start, int end) {
        if (start >= end || "较比".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int date = skipDate(text, start + 1, end);
        if (date > start + 1) {
            return Math.min(end, date + comparedLength(text, date, end));
        }
        for (String word : COMPARED) {
            if (text.startsWith(word, start + 1) && start + 1 + word.length() <= end) {
                return start + 1 + word.length();
            }
        }
        return start;
    }

    // 比2021年决算数 · 比2014年预算执行数
    private static int comparedLength(String text, int date, int end) {
        for (String word : new String[] {"预算执行数", "调整预算数", "决算数", "执行数", "预算数", "完成数", "同期"}) {
            if (text.startsWith(word, date) && date + word.length() <= end) {
                return word.length();
            }
        }
        return 0;
    }

    /** Drops a date at the end: “增长到2020年的”. */
    private static int dropDateAtEnd(String text, int start, int end) {
        int i = end;
        while (i > start && "底末的".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        if (i - 4 < start || text.charAt(i - 1) != '年') {
            return end;
        }
        for (int digit = i - 2; digit >= i - 3; digit--) {
            if (digit - 2 > start && NumberScan.isDigit(text.charAt(digit)) && text.startsWith("连续", digit - 2)) {
                return digit - 2; // 满意度连续5年保持在99%以上
            }
        }
        if (i - 5 < start) {
            return end;
        }
        for (int digit = i - 5; digit < i - 1; digit++) {
            if (!NumberScan.isDigit(text.charAt(digit))) {
                return end;
            }
        }
        boolean compared = i - 6 >= start && "比较".indexOf(text.charAt(i - 6)) >= 0;
        return compared ? i - 6 : i - 5;
    }

    private static String dropInner(String text, int start, int end) {
        StringBuilder name = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int length = i > start ? FigureWords.INNER.longest(text, i, end) : 0;
            if (length > 0 && length < end - i) {
                i += length;
            } else {
                char c = text.charAt(i++);
                if (c != ' ') {
                    name.append(c);
                }
            }
        }
        return name.toString();
    }

    /** The longest word of {@code words} the text between two indexes begins with, leading words skipped; else empty. */
    static String leading(WordTrie words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = words.longest(text, i, to);
            if (length > 0) {
                return text.substring(i, i + length);
            }
            int lead = FigureWords.LEAD.longest(text, i, to);
            if (lead == 0) {
                return "";
            }
            i += lead - 1;
        }
        return "";
    }
}
