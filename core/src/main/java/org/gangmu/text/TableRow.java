package org.gangmu.text;

/** Tells a row of a flattened table (“1 地区生产总值（亿元） 1059.6 1486.1 7 预期性”) from a line of prose. */
final class TableRow {
    private TableRow() {}

    /** Whether the line between two indexes looks like a table row. */
    static boolean looksLike(String chars, int start, int end) {
        int cells = 0;
        int numbers = 0;
        boolean lastNumber = false;
        boolean digit = false;
        int i = start;
        while (i < end) {
            int cellEnd = i;
            while (cellEnd < end && !Lines.isSpace(chars.charAt(cellEnd))) {
                char c = chars.charAt(cellEnd);
                if (c == '。' || c == '；' || c == '，' || c == '、' && digit) {
                    return false;
                }
                digit |= c >= '0' && c <= '9';
                cellEnd++;
            }
            lastNumber = isNumberCell(chars, i, cellEnd);
            numbers += lastNumber || isNatureCell(chars, i, cellEnd) ? 1 : 0;
            cells++;
            i = cellEnd;
            while (i < end && Lines.isSpace(chars.charAt(i))) {
                if (chars.charAt(i) == '\t') {
                    return true;
                }
                i++;
            }
        }
        boolean ends = lastNumber || isNatureEnd(chars, end);
        return cells >= 3 && numbers >= 1 && ends && !hasDateWords(chars, start, end);
    }

    private static boolean isNumberCell(String chars, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (".,-—–－[]【】（）()%±<>≤≥＜＞*#＊〔〕".indexOf(c) < 0) {
                return false;
            }
        }
        return digit || to - from <= 2;
    }

    private static boolean isNatureCell(String chars, int from, int to) {
        return to - from == 3 && (chars.startsWith("预期性", from) || chars.startsWith("约束性", from));
    }

    private static boolean isNatureEnd(String chars, int end) {
        return end >= 3 && (chars.startsWith("预期性", end - 3) || chars.startsWith("约束性", end - 3));
    }

    // “2021年 1 月 27 日” has cells that are numbers but is no row
    private static boolean hasDateWords(String chars, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = chars.charAt(i);
            boolean date = c == '月' || c == '日' || c == '年' && i + 1 < end && !Lines.isSpace(chars.charAt(i + 1));
            if (date && isDigitBefore(chars, start, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigitBefore(String chars, int start, int at) {
        int i = at - 1;
        while (i > start && Lines.isSpace(chars.charAt(i))) {
            i--;
        }
        return chars.charAt(i) >= '0' && chars.charAt(i) <= '9';
    }
}
