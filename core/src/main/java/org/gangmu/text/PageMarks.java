package org.gangmu.text;

import java.util.HashMap;
import java.util.Map;

/** Finds the lines that belong to the page and not to the text: page numbers and running heads. */
final class PageMarks {
    private static final int MIN_LINES_BETWEEN_PAGES = 12;
    private static final int MAX_HEAD_WIDTH = 80;

    private PageMarks() {}

    /** One flag a line: true where the line is a page mark. */
    static boolean[] find(Lines lines) {
        boolean[] marks = new boolean[lines.count];
        for (int i = 0; i < lines.count; i++) {
            marks[i] =
                    isDashedNumber(lines, i) || isContents(lines, i) || isPageOfPages(lines.text(i), lines.widths[i]);
        }
        markCountingNumbers(lines, marks);
        markRunningHeads(lines, marks);
        return marks;
    }

    // “- 3 -” · “—12—” · “·7·”
    private static boolean isDashedNumber(Lines lines, int line) {
        return lines.widths[line] <= 16
                && isDash(lines.first(line))
                && isDash(lines.last(line))
                && hasOnlyNumber(lines, line);
    }

    // “第一章 发展基础………………1”
    private static boolean isContents(Lines lines, int line) {
        char last = lines.last(line);
        if (last < '0' || last > '9') {
            return false;
        }
        int end = lines.ends[line];
        for (int i = Math.max(lines.starts[line], end - 60); i + 1 < end; i++) {
            if (lines.chars.charAt(i) == '…' && lines.chars.charAt(i + 1) == '…') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOnlyNumber(Lines lines, int line) {
        boolean digit = false;
        for (int i = lines.starts[line]; i < lines.ends[line]; i++) {
            char c = lines.chars.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                digit = true;
            } else if (!isDash(c) && !Lines.isSpace(c)) {
                return false;
            }
        }
        return digit;
    }

    // “第 3 页” · “第3页 共40页”
    private static boolean isPageOfPages(String text, int width) {
        return width <= 30 && text.startsWith("第") && text.matches("第\\s*\\d+\\s*页([，,\\s/]*共\\s*\\d+\\s*页)?");
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–' || c == '－' || c == '―' || c == '·' || c == '─';
    }

    /** Bare numbers that count up by one, a page's lines apart. */
    private static void markCountingNumbers(Lines lines, boolean[] marks) {
        int previousLine = -1;
        int previousValue = Integer.MIN_VALUE;
        for (int i = 0; i < lines.count; i++) {
            int value = bareNumber(lines, i);
            if (value < 0) {
                continue;
            }
            if (value == previousValue + 1 && i - previousLine >= MIN_LINES_BETWEEN_PAGES) {
                marks[i] = true;
                marks[previousLine] = true;
            }
            previousLine = i;
            previousValue = value;
        }
    }

    private static int bareNumber(Lines lines, int line) {
        if (lines.widths[line] > 4) {
            return -1;
        }
        int value = 0;
        for (int i = lines.starts[line]; i < lines.ends[line]; i++) {
            char c = lines.chars.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** A line that stands again and again beside a page number, or very often: “槐荫区人民政府公报（2021年第1期）”. */
    private static void markRunningHeads(Lines lines, boolean[] marks) {
        boolean[] opens = new boolean[1 << 16];
        if (!findOpeningsBesideMarks(lines, marks, opens)) {
            return;
        }
        Map<String, int[]> seen = new HashMap<>();
        for (int i = 0; i < lines.count; i++) {
            if (opens[lines.first(i)] && mayBeHead(lines, i, marks)) {
                int[] counts = seen.computeIfAbsent(headKey(lines, i), key -> new int[2]);
                counts[0]++;
                counts[1] += besideMark(lines, marks, i) ? 1 : 0;
            }
        }
        seen.values().removeIf(counts -> !(counts[0] >= 3 && counts[1] * 2 >= counts[0]));
        if (seen.isEmpty()) {
            return;
        }
        for (int i = 0; i < lines.count; i++) {
            if (opens[lines.first(i)] && mayBeHead(lines, i, marks) && seen.containsKey(headKey(lines, i))) {
                marks[i] = true;
            }
        }
    }

    /**
     * Flags the first characters of the lines beside a page mark; false when there are none. A digit may change from page to
     * page, so all of them are flagged.
     */
    private static boolean findOpeningsBesideMarks(Lines lines, boolean[] marks, boolean[] opens) {
        boolean found = false;
        for (int i = 0; i < lines.count; i++) {
            if (besideMark(lines, marks, i) && mayBeHead(lines, i, marks)) {
                opens[lines.first(i)] = true;
                found = true;
            }
        }
        for (char digit = '0'; found && digit <= '9'; digit++) {
            opens[digit] = true;
        }
        return found;
    }

    private static boolean mayBeHead(Lines lines, int line, boolean[] marks) {
        int width = lines.widths[line];
        return !marks[line] && width >= 8 && width <= MAX_HEAD_WIDTH && "。；，：！？、".indexOf(lines.last(line)) < 0;
    }

    private static String headKey(Lines lines, int line) {
        StringBuilder key = new StringBuilder(lines.ends[line] - lines.starts[line]);
        for (int i = lines.starts[line]; i < lines.ends[line]; i++) {
            char c = lines.chars.charAt(i);
            if (!Lines.isSpace(c) && (c < '0' || c > '9')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean besideMark(Lines lines, boolean[] marks, int line) {
        boolean newPage = line > 0 && hasFormFeed(lines, lines.ends[line - 1], lines.starts[line]);
        return newPage || line > 0 && marks[line - 1] || line + 1 < lines.count && marks[line + 1];
    }

    private static boolean hasFormFeed(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.chars.charAt(i) == '\f') {
                return true;
            }
        }
        return false;
    }
}
