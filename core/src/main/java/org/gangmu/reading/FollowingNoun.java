package org.gangmu.reading;

/**
 * The noun that follows a number: “11个市级重点项目实现投资” is about 市级重点项目.
 *
 * @param noun empty when none follows
 * @param end where it ends in the text
 */
record FollowingNoun(String noun, int end) {
    private static final int LONGEST_PREDICATE = 16;
    /** A noun no longer than this says little alone: 1006个贫困村全部摘帽. */
    private static final int SHORT = 3;

    /**
     * The noun between {@code at}, after the unit and its bound, and {@code to}, the end of the clause; empty when no noun
     * follows. A noun that says nothing alone takes what is said of it: “3家企业入选…” is 入选…企业.
     *
     * @param opens whether its number opens the clause: of a short noun that opens one, what is said of it names it too
     * @param served whether something is done for so many: 为6783名残障人士签约家庭医生服务
     */
    static FollowingNoun of(String text, int at, int to, boolean served, boolean opens) {
        int start = skipTwin(text, at, to);
        boolean attributive = start < to && text.charAt(start) == '的';
        if (attributive) {
            start = skipNumber(text, start + 1, to);
        }
        if (start >= to || !startsNoun(text, start, to)) {
            return none(at);
        }
        if (!attributive && isNoNoun(text, start, to)) {
            start = afterQuality(text, start, to);
            if (start < 0) {
                return none(at);
            }
        }
        int qualified = afterAmount(text, start, to);
        if (qualified > 0) {
            return new FollowingNoun(of(text, qualified, to, served, opens).noun, at); // 13个总投资393.6亿元的市级重点项目
        }
        int etc = etcBefore(text, start, to);
        if (etc > 0) {
            start = etc;
        }
        int stop = stopOfNoun(text, start, to);
        if (stop < to && stop - 1 > start && NumberScan.isDigit(text.charAt(stop))) {
            stop -= "和与及".indexOf(text.charAt(stop - 1)) >= 0 ? 1 : 0; // 3个万亿级和7个千亿级产业集群
        }
        String noun = IndicatorName.clean(text, start, stop);
        noun = text.startsWith("全国" + noun, start) ? "全国" + noun : noun; // 111项全国首创举措
        int twin = noun.length() == 1 && stop < to && text.charAt(stop) == '、' ? skipNumber(text, stop + 1, to) : 0;
        if (twin > stop + 1) {
            return of(text, twin, to, served, opens); // 80栋楼、33万平方米既有建筑节能改造
        }
        if (isGrade(noun) && stop < to && "、和与及".indexOf(text.charAt(stop)) >= 0) {
            String whole = ofGrades(text, stop + 1, to);
            return new FollowingNoun(noun + whole, stop); // 8个国家级、13个省级区域医疗中心
        }
        boolean bare = served
                || opens && noun.length() <= SHORT
                || FigureWords.BARE.longest(noun, 0, noun.length()) == noun.length();
        return new FollowingNoun(bare && !noun.isEmpty() ? predicate(text, stop, to) + noun : noun, stop);
    }

    private static boolean isGrade(String noun) {
        return noun.length() >= 2 && noun.length() <= 4 && noun.charAt(noun.length() - 1) == '级';
    }

    /** What is graded where the next number's noun says it: “13个省级区域医疗中心” is about 区域医疗中心. */
    private static String ofGrades(String text, int at, int to) {
        int after = skipNumber(text, at, to);
        String noun = after == at ? "" : of(text, after, to, false, false).noun;
        int grade = noun.indexOf('级');
        return grade > 0 && grade <= 4 ? noun.substring(grade + 1) : "";
    }

    private static FollowingNoun none(int at) {
        return new FollowingNoun("", at);
    }

    /** What is said of a bare noun, up to the next number. */
    private static String predicate(String text, int from, int to) {
        if (from < to && "、和与及".indexOf(text.charAt(from)) >= 0) {
            return ""; // 14轮强降雨和7次编号洪水
        }
        NumberToken next = NumberScan.next(text, from, to);
        int end = next == null ? to : next.start();
        for (int i = from; i < end; i++) {
            end = text.charAt(i) == '、' ? i : end; // 13个创新药获批上市、居全国前列
        }
        String said = IndicatorName.clean(text, from, end);
        return said.length() > LONGEST_PREDICATE ? "" : said;
    }

    // 总投资2733亿元的155个重点项目
    private static int skipNumber(String text, int at, int to) {
        NumberToken number = NumberScan.next(text, at, to);
        if (number == null || number.start() != at) {
            return at;
        }
        UnitReader unit = UnitReader.at(text, number.end(), to);
        return unit == null ? at : unit.end();
    }

    // 107栋、220万平方米的高端商务楼宇
    private static int skipTwin(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '、') {
            return at;
        }
        int after = skipNumber(text, at + 1, to);
        return after > at + 1 && after < to && text.charAt(after) == '的' ? after : at;
    }

    /** Behind “总投资393.6亿元的”, an amount that only describes the noun; 0 when none opens the words. */
    private static int afterAmount(String text, int start, int to) {
        int length = FigureWords.GENERIC.longest(text, start, to);
        int after = length == 0 ? start : skipNumber(text, start + length, to);
        boolean described = length > 0 && after > start + length && after + 2 < to && text.charAt(after) == '的';
        return described ? after + 1 : 0;
    }

    // 5处达到市级标准的应急救援站
    private static int afterQuality(String text, int start, int to) {
        if (text.charAt(start) != '达') {
            return -1;
        }
        for (int of = to - 2; of > start; of--) {
            if (text.charAt(of) == '的') {
                return of + 1;
            }
        }
        return -1;
    }

    private static boolean isNoNoun(String text, int start, int to) {
        return FigureWords.NO_NOUN.longest(text, start, to) > FigureWords.NOUN_ANYWAY.longest(text, start, to);
    }

    private static boolean startsNoun(String text, int at, int to) {
        char c = text.charAt(at);
        return NumberScan.isDigit(c) && isPartOfName(text, at, to)
                || c >= 0x4E00 && c <= 0x9FFF
                || c == '“'
                || c == '”'
                || c >= 'A' && c <= 'Z';
    }

    /** “个精准医学、生物医药等高端医疗康养项目”: after 等 when only an enumeration stands before it; 0 otherwise. */
    private static int etcBefore(String text, int start, int to) {
        boolean enumeration = false;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (NumberScan.isDigit(c)) {
                return 0;
            }
            enumeration |= c == '、';
            if (c == '等' && enumeration && i + 2 < to && FigureWords.BARE.longest(text, i + 1, to) != to - i - 1) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int stopOfNoun(String text, int start, int to) {
        boolean listOfNumbers = NumberScan.next(text, start, to) != null;
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '（' || c == '《') {
                depth++;
            } else if (c == '”' || c == '）' || c == '》') {
                depth--;
            } else if (depth <= 0 && endsNoun(text, i, start, to, listOfNumbers)) {
                return i;
            }
        }
        return to;
    }

    private static boolean endsNoun(String text, int i, int start, int to, boolean listOfNumbers) {
        char c = text.charAt(i);
        if (c == '、') {
            return listOfNumbers;
        }
        boolean number = NumberScan.isDigit(c) && !isPartOfName(text, i, to);
        return c == '—' || c == '/' || number || i >= start + 2 && FigureWords.CUT.longest(text, i, to) > 0;
    }

    // 5G基站, 4A级景区
    private static boolean isPartOfName(String text, int digit, int to) {
        int i = digit;
        while (i < to && NumberScan.isDigit(text.charAt(i))) {
            i++;
        }
        return i < to && (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z');
    }
}
