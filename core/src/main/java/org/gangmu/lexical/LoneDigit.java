package org.gangmu.lexical;

/**
 * Tells whether a single Han digit is a number. It is far more often part of a word (一切, 四川, 十分, 收拾), so that something
 * beside it must say so: a counter (十个), or that it stands alone (“一”). 一批 and 一点 are no numbers. Stateless.
 */
final class LoneDigit {
    /** The digits of cheques, which are parts of words after any other character: 登陆部队. */
    private static final String FINANCIAL = "壹贰貳叁參肆伍陆陸柒捌玖拾";

    private LoneDigit() {}

    static boolean isNumber(String text, Numeral digit, int from, int to) {
        char before = Chars.at(text, digit.start() - 1, from, to);
        char after = Chars.at(text, digit.end(), from, to);
        if (before == '第') {
            return false;
        }
        boolean financial = FINANCIAL.indexOf(text.charAt(digit.end() - 1)) >= 0 && Chars.isHan(before);
        if (!financial && Units.counts(text, digit.start(), digit.end(), to)
                || isNamed(text, digit, before, after, to)) {
            return true;
        }
        boolean listed = before == '、' || after == '、'; // 一、二、三产业
        boolean bracketed = (before == '（' || before == '(') && (after == '）' || after == ')');
        return isEdge(before) && isEdge(after) && !listed && !bracketed;
    }

    private static boolean isEdge(char c) {
        return !Chars.isHan(c) && !Chars.isLatin(c) && !Chars.isDigit(c);
    }

    private static boolean isNamed(String text, Numeral digit, char before, char after, int to) {
        // 答案是四不是五
        boolean predicate = before == '是' && (isEdge(after) || "那这不而却和与还".indexOf(after) >= 0);
        // 三的另一种写法
        boolean subject = isEdge(before) && after == '的';
        // 排名前三的品牌
        boolean top = before == '前' && (isEdge(after) || "的名位强".indexOf(after) >= 0);
        return predicate
                || subject
                || top
                || isHour(text, digit.end(), to)
                || PercentPrefix.dividedBy(text, digit.end(), to) > 0;
    }

    // 一点两小时的会议; but 一点 alone is “a little”
    private static boolean isHour(String text, int at, int to) {
        char word = Chars.at(text, at, 0, to);
        char next = Chars.at(text, at + 1, 0, to);
        boolean follows = Chars.isNumeral(next) || next == '半' || next == '钟' || next == '整';
        return (word == '点' || word == '點') && follows && Chars.at(text, at + 2, 0, to) != '滴';
    }
}
