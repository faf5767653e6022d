package org.gangmu.app.evaluation.paper;

import java.util.Arrays;
import java.util.Set;

/**
 * The outlines of an OpenType font in the Compact Font Format (Adobe Technical Note 5176), as far as it takes to embed them:
 * where the outline of each glyph stands, and whether glyphs are numbered as characters are.
 *
 * <p>A subset is made by emptying the outlines that are not used: every offset stays where it was, so nothing else needs to
 * be understood, and what is empty compresses to nothing.
 */
final class CffTable {
    private static final int CHARSTRINGS = 17;
    private static final int CHARSET = 15;
    private static final int ROS = 12 << 8 | 30;
    private static final byte ENDCHAR = 14;

    private final byte[] table;
    private int charstrings;
    private int charset;
    private boolean keyedByCharacter;

    /** @throws IllegalArgumentException when the table cannot be made sense of */
    CffTable(byte[] table) {
        this.table = table.clone();
        int names = u8(2);
        int tops = endOfIndex(names);
        readTop(offset(tops, 0), offset(tops, 1));
        if (charstrings == 0) {
            throw new IllegalArgumentException("a CFF font without outlines");
        }
    }

    /** Whether the number of a glyph is also the number of its character: so in fonts without character keys, and in most with. */
    boolean isIdentity() {
        if (!keyedByCharacter) {
            return true;
        }
        int count = u16(charstrings);
        return u8(charset) == 2 && u16(charset + 1) == 1 && u16(charset + 3) >= count - 2;
    }

    /** The table with the outlines of {@code used} glyphs only; that of glyph 0 is kept. */
    byte[] subset(Set<Integer> used) {
        byte[] subset = table.clone();
        int count = u16(charstrings);
        for (int glyph = 1; glyph < count; glyph++) {
            if (!used.contains(glyph)) {
                int from = offset(charstrings, glyph);
                int to = offset(charstrings, glyph + 1);
                if (to > from) {
                    Arrays.fill(subset, from, to, (byte) 0);
                    subset[from] = ENDCHAR;
                }
            }
        }
        return subset;
    }

    private void readTop(int from, int to) {
        int at = from;
        int operand = 0;
        while (at < to) {
            int b = u8(at);
            if (b <= 21) {
                int operator = b == 12 ? 12 << 8 | u8(at + 1) : b;
                at += b == 12 ? 2 : 1;
                switch (operator) {
                    case CHARSTRINGS -> charstrings = operand;
                    case CHARSET -> charset = operand;
                    case ROS -> keyedByCharacter = true;
                    default -> {}
                }
            } else if (b == 28) {
                operand = (short) u16(at + 1);
                at += 3;
            } else if (b == 29) {
                operand = u16(at + 1) << 16 | u16(at + 3);
                at += 5;
            } else if (b == 30) { // a real number ends with the half byte 15
                at++;
                while ((u8(at) & 15) != 15) {
                    at++;
                }
                at++;
            } else if (b <= 246) {
                operand = b - 139;
                at++;
            } else {
                operand = b <= 250 ? (b - 247) * 256 + u8(at + 1) + 108 : -(b - 251) * 256 - u8(at + 1) - 108;
                at += 2;
            }
        }
    }

    /** Where the item {@code number} of the index at {@code index} begins; of the one after the last, where it ends. */
    private int offset(int index, int number) {
        int count = u16(index);
        int size = u8(index + 2);
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << 8 | u8(index + 3 + number * size + i);
        }
        return index + 2 + (count + 1) * size + offset;
    }

    private int endOfIndex(int index) {
        int count = u16(index);
        return count == 0 ? index + 2 : offset(index, count);
    }

    private int u8(int at) {
        if (at < 0 || at >= table.length) {
            throw new IllegalArgumentException("a CFF font that ends too early");
        }
        return table[at] & 255;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }
}
