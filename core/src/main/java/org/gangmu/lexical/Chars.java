package org.gangmu.lexical;

/** What single characters mean in numbers, in half and full width, simplified, traditional and financial. Stateless. */
final class Chars {
    /** In {@link #MEANING}: no part of a number. */
    private static final byte NOTHING = -1;

    private static final byte POWER = 32;
    private static final byte MORE = 64;

    /** Words that begin something other than with a digit: 第三, 半成, 打对折, and the colon of a web address. */
    private static final String OPENERS = "第半折:";

    private static final byte[] MEANING = new byte[1 << 16];
    private static final boolean[] OPENS = new boolean[1 << 16];

    /** How many spaces may stand inside an expression: what is set wide, or was broken by its typesetting. */
    private static final int WIDEST_GAP = 4;

    static {
        java.util.Arrays.fill(MEANING, NOTHING);
        String[] digits = {"零〇○", "一壹", "二贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
        for (int digit = 0; digit < digits.length; digit++) {
            put(digits[digit], (byte) digit);
        }
        put("两兩俩倆", (byte) 2);
        put("十拾", (byte) (POWER + 1));
        put("百佰", (byte) (POWER + 2));
        put("千仟", (byte) (POWER + 3));
        put("万萬", (byte) (POWER + 4));
        put("亿億", (byte) (POWER + 8));
        put("兆", (byte) (POWER + 12));
        for (int c = 0; c < MEANING.length; c++) {
            OPENS[c] = MEANING[c] != NOTHING || isDigit((char) c) || OPENERS.indexOf(c) >= 0;
        }
        put("多余餘几幾", MORE);
    }

    private Chars() {}

    private static void put(String chars, byte meaning) {
        chars.chars().forEach(c -> MEANING[c] = meaning);
    }

    /** Whether an expression can begin with {@code c} (or, for 折 and the colon, be noticed there). */
    static boolean opens(char c) {
        return OPENS[c];
    }

    /** The half-width form of a full-width character; others as they are. */
    static char fold(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** 0–9 for a Han digit, -1 for anything else. */
    static int han(char c) {
        int meaning = MEANING[c];
        return meaning < POWER ? meaning : -1;
    }

    /** The power of ten that 十 百 千 万 亿 兆 stand for; 0 for anything else. */
    static int power(char c) {
        int meaning = MEANING[c];
        return meaning > POWER && meaning < MORE ? meaning - POWER : 0;
    }

    /** 多, 余 and 几: and some more. */
    static boolean isMore(char c) {
        return MEANING[c] == MORE;
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || MEANING[c] != NOTHING && MEANING[c] != MORE;
    }

    static boolean isLatin(char c) {
        char half = fold(c);
        return half >= 'A' && half <= 'Z' || half >= 'a' && half <= 'z';
    }

    /** Whether a word of Han characters may go on with {@code c}. */
    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇' || c >= 0x3400 && c <= 0x4DBF;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0';
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '－' || c == '−';
    }

    /** The index of what follows a gap of a few spaces at {@code at}; {@code at} itself when the gap is too wide. */
    static int skipGap(String text, int at, int to) {
        int limit = Math.min(to, at + WIDEST_GAP);
        int i = at;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i < to && isSpace(text.charAt(i)) ? at : i;
    }

    /** The character at {@code at}, or a line break outside the text. */
    static char at(String text, int at, int from, int to) {
        return at >= from && at < to ? text.charAt(at) : '\n';
    }
}
