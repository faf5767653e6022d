package org.gangmu.reading;

/** Finds what a quantity is compared with: 比上年, 较全国平均, 比规模以上工业. Stateless. */
final class Comparison {
    private Comparison() {}

    /** Where the last 比 or 较 that compares stands between two indexes; -1 when none does. */
    static int find(CharSequence text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (compares(text, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean compares(CharSequence text, int i, int from, int to) {
        char c = text.charAt(i);
        char next = i + 1 < to ? text.charAt(i + 1) : ' ';
        char before = i > from ? text.charAt(i - 1) : ' ';
        if (c == '较') {
            return "比大好快高强多为".indexOf(before) < 0 && "大好快高强多为低".indexOf(next) < 0;
        }
        // 占比, 同比, 性价比 and 比重, 比例, 比率 are nouns
        return c == '比' && "占同环对价之配".indexOf(before) < 0 && "重例率值赛选较武".indexOf(next) < 0;
    }

    /** Whether a period, not a place or a thing, is what is compared with: 比上年末, 比一季度. */
    static boolean isWithPeriod(CharSequence text, int after, int to) {
        return after < to
                && ("上去年前同期一二三四五六七八九十“".indexOf(text.charAt(after)) >= 0 || NumberScan.isDigit(text.charAt(after)));
    }
}
