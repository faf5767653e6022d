package org.gangmu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.text.ReadingView.Paragraph;

/** Builds a {@link ReadingView} in one pass over the lines. */
final class ViewBuilder {
    /** A line this wide (in half characters) is prose that was cut, whatever the width of its neighbours. */
    private static final int SURELY_CUT = 84;

    private final SourceText source;
    private final Lines lines;
    private final StringBuilder out;
    private int[] places;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int paragraphStart;

    ViewBuilder(SourceText source) {
        this.source = source;
        this.lines = new Lines(source.chars(), 0, source.chars().length());
        this.out = new StringBuilder(source.chars().length() + 16);
        this.places = new int[source.chars().length() + 16];
    }

    ReadingView build() {
        boolean[] marks = PageMarks.find(lines);
        int previous = -1;
        boolean previousRow = false;
        for (int i = 0; i < lines.count; i++) {
            if (marks[i]) {
                continue;
            }
            boolean row = TableRow.looksLike(lines.chars, lines.starts[i], lines.ends[i]);
            if (previous >= 0 && (row || previousRow || !continues(previous, i))) {
                endParagraph(lines.ends[previous], previousRow);
            }
            append(i, row);
            previous = i;
            previousRow = row;
        }
        if (previous >= 0) {
            endParagraph(lines.ends[previous], previousRow);
        }
        place(source.chars().length());
        return new ReadingView(source, out.toString(), Arrays.copyOf(places, out.length() + 1), paragraphs);
    }

    /** Whether line {@code b} goes on with the sentence or paragraph of line {@code a}. */
    private boolean continues(int a, int b) {
        char last = lines.last(a);
        char first = lines.first(b);
        if ("，。、；：）”》】％%".indexOf(first) >= 0) {
            return true;
        }
        if (Enumerator.at(lines.chars, lines.starts[b]) != null || startsBox(b)) {
            return false;
        }
        if (isPrintNote(a) || opensPlan(a, b) || hasDocumentNumber(b)) {
            return false;
        }
        if (leavesBracketOpen(a) || lines.chars.startsWith("单位：", lines.ends[a] - 3)) {
            return true;
        }
        if (last == '，' || last == '、' || last == '（' || last == '“' || last == '《') {
            return true;
        }
        int full = Math.min(lines.fullWidth(a), SURELY_CUT);
        boolean ended = "。！？；：".indexOf(last) >= 0;
        if (ended && lines.widths[b] < full * 72 / 100 && "。！？；：，、".indexOf(lines.last(b)) < 0) {
            return false; // a signature or a title after the last sentence
        }
        if (!ended && isProse(a)) {
            return true; // cut by a page or a change of columns, whatever its width
        }
        boolean heading = Enumerator.at(lines.chars, lines.starts[a]) != null && !hasSentenceEnd(a);
        int needed = ended ? full * 95 / 100 : heading ? full * 85 / 100 : full * 72 / 100;
        return full >= 24 && lines.widths[a] >= needed;
    }

    // …（责任单位： above 区教育和体育局）
    private boolean leavesBracketOpen(int line) {
        for (int i = lines.ends[line] - 1; i >= lines.starts[line]; i--) {
            char c = lines.chars.charAt(i);
            if (c == '）' || c == ')') {
                return false;
            }
            if (c == '（' || c == '(') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds the commas and full stops that titles and headings lack. */
    private boolean isProse(int line) {
        int marks = 0;
        for (int i = lines.starts[line]; i < lines.ends[line]; i++) {
            char c = lines.chars.charAt(i);
            marks += c == '。' || c == '；' ? 2 : c == '，' ? 1 : 0;
        }
        return marks >= 2 || marks == 1 && Enumerator.at(lines.chars, lines.starts[line]) == null;
    }

    // （2021年3月10日印发）
    private boolean isPrintNote(int line) {
        return lines.chars.startsWith("印发）", lines.ends[line] - 3);
    }

    // “…三年行动计划” above “为贯彻落实…”: a title fills its line but does not run on
    private boolean opensPlan(int a, int b) {
        int end = lines.ends[a];
        boolean title = lines.chars.startsWith("计划", end - 2)
                || lines.chars.startsWith("方案", end - 2)
                || lines.chars.startsWith("意见", end - 2)
                || lines.chars.startsWith("通知", end - 2)
                || lines.chars.startsWith("报告", end - 2);
        char first = lines.first(b);
        return title && !isProse(a) && (first == '为' || first == '根' || first == '按' || first == '各');
    }

    // 济槐政任〔2021〕1号
    private boolean hasDocumentNumber(int line) {
        return lines.widths[line] <= 40
                && lines.last(line) == '号'
                && lines.text(line).indexOf('〔') >= 0;
    }

    private boolean hasSentenceEnd(int line) {
        for (int i = lines.starts[line]; i < lines.ends[line]; i++) {
            char c = lines.chars.charAt(i);
            if (c == '。' || c == '；') {
                return true;
            }
        }
        return false;
    }

    // 专栏3 … · 表 1 … · 附件 · ——2021年
    private boolean startsBox(int line) {
        String chars = lines.chars;
        int at = lines.starts[line];
        if (chars.startsWith("——", at)
                || chars.startsWith("附件", at)
                || chars.startsWith("附表", at)
                || chars.startsWith("注：", at)) {
            return true;
        }
        int digit = chars.startsWith("专栏", at) ? at + 2 : chars.startsWith("表", at) ? at + 1 : -1;
        while (digit > 0 && digit < lines.ends[line] && Lines.isSpace(chars.charAt(digit))) {
            digit++;
        }
        return digit > 0 && digit < lines.ends[line] && chars.charAt(digit) >= '0' && chars.charAt(digit) <= '9';
    }

    private void append(int line, boolean row) {
        int end = lines.ends[line];
        for (int i = lines.starts[line]; i < end; i++) {
            char c = source.chars().charAt(i);
            int note = row ? 0 : noteLength(i, end);
            if (note > 0) {
                i += note - 1;
            } else if (!Lines.isSpace(c)) {
                put(fold(c, i), i);
            } else if (keepsSpace(i, end, row)) {
                put(' ', i);
            }
        }
    }

    /** The length of the mark of a footnote behind a word (四大主导产业［7］增加值), which belongs to no sentence; else 0. */
    private int noteLength(int at, int end) {
        String chars = source.chars();
        char open = chars.charAt(at);
        if (open != '［' && open != '[' || out.length() == paragraphStart || out.charAt(out.length() - 1) < 0x80) {
            return 0;
        }
        int close = at + 1;
        while (close < end && close - at <= 3 && chars.charAt(close) >= '0' && chars.charAt(close) <= '9') {
            close++;
        }
        boolean closed = close > at + 1 && close < end && (chars.charAt(close) == '］' || chars.charAt(close) == ']');
        return closed ? close + 1 - at : 0;
    }

    /** In prose a space stays only between two Latin words or two numbers; in a row it parts the cells. */
    private boolean keepsSpace(int at, int end, boolean row) {
        if (out.length() == paragraphStart || out.charAt(out.length() - 1) == ' ') {
            return false;
        }
        if (row) {
            return true;
        }
        int next = at + 1;
        while (next < end && Lines.isSpace(source.chars().charAt(next))) {
            next++;
        }
        return next < end && isAsciiWord(source.chars().charAt(next)) && isAsciiWord(out.charAt(out.length() - 1));
    }

    private static boolean isAsciiWord(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private char fold(char c, int at) {
        if (c >= 0xFF10 && c <= 0xFF19 || c >= 0xFF21 && c <= 0xFF3A || c >= 0xFF41 && c <= 0xFF5A) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．' -> '.';
            case '＋' -> '+';
            case '(' -> '（';
            case ')' -> '）';
            case ',' -> besideDigits(at) ? ',' : '，';
            case ';' -> '；';
            case ':' -> besideDigits(at) ? ':' : '：';
            default -> c;
        };
    }

    private boolean besideDigits(int at) {
        return isDigit(at - 1) && isDigit(at + 1);
    }

    private boolean isDigit(int at) {
        return at >= 0
                && at < source.chars().length()
                && source.chars().charAt(at) >= '0'
                && source.chars().charAt(at) <= '9';
    }

    private void endParagraph(int sourceIndex, boolean row) {
        paragraphs.add(new Paragraph(paragraphStart, out.length(), row));
        put('\n', sourceIndex);
        paragraphStart = out.length();
    }

    private void put(char c, int sourceIndex) {
        place(sourceIndex);
        out.append(c);
    }

    private void place(int sourceIndex) {
        if (out.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[out.length()] = sourceIndex;
    }
}
