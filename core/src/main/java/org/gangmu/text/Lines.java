package org.gangmu.text;

import java.util.Arrays;

/**
 * The lines of a text that hold anything, without their outer white space, as parallel arrays: a text of ten million
 * characters has too many lines for an object each.
 */
final class Lines {
    final String chars;
    int count;
    int[] starts = new int[256];
    int[] ends = new int[256];
    /** Display width in half characters: Han counts two, ASCII one. */
    int[] widths = new int[256];

    /** Lines are looked at in blocks: the width of a full one does not change from line to line. */
    private static final int BLOCK = 6;

    private int widthBlock = -1;
    private int blockWidth;

    Lines(String chars, int from, int to) {
        this.chars = chars;
        int lineStart = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBreak(chars.charAt(i))) {
                add(lineStart, i);
                lineStart = i + 1;
            }
        }
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(chars.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(chars.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            widths = Arrays.copyOf(widths, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        widths[count] = width(start, end);
        count++;
    }

    private int width(int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += chars.charAt(i) < 0x80 ? 1 : 2;
        }
        return width;
    }

    String text(int line) {
        return chars.substring(starts[line], ends[line]);
    }

    char first(int line) {
        return chars.charAt(starts[line]);
    }

    char last(int line) {
        return chars.charAt(ends[line] - 1);
    }

    /**
     * The width of a full line around {@code line}: the 80th percentile of the lines near it, because a gazette changes
     * from one column to two within a page.
     */
    int fullWidth(int line) {
        int block = line / BLOCK;
        if (block != widthBlock) {
            widthBlock = block;
            blockWidth = percentile(Math.max(0, block * BLOCK - 10), Math.min(count, (block + 1) * BLOCK + 10));
        }
        return blockWidth;
    }

    private int percentile(int from, int to) {
        int[] near = Arrays.copyOfRange(widths, from, to);
        Arrays.sort(near);
        int rank = near.length * 4 / 5;
        return near[near.length >= 5 ? rank : Math.max(0, rank - 1)];
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u2002'
                || c == '\u2003'
                || c == '\u2009';
    }
}
