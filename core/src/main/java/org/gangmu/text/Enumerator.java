package org.gangmu.text;

import org.jspecify.annotations.Nullable;

/**
 * The mark that opens a heading or a list item: 第三章, 二、, （三）, 4., （5）, ①, 一是.
 *
 * @param level its place in the usual order of headings: 1 第X章/篇/部分 · 2 第X节 · 3 一、 · 4 （一） · 5 1. · 6 （1） · 7 ①/一是
 * @param length how many characters the mark takes, with its separator
 */
public record Enumerator(int level, int length) {
    private static final String HAN_DIGITS = "一二三四五六七八九十百〇零";

    /** The mark at {@code at} in {@code text}, where a line or sentence begins; null when there is none. */
    public static @Nullable Enumerator at(CharSequence text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '第') {
            return ordinal(text, at);
        }
        if (isHanDigit(c)) {
            return han(text, at);
        }
        if (c == '（' || c == '(') {
            return bracketed(text, at);
        }
        if (c >= '0' && c <= '9') {
            return arabic(text, at);
        }
        return c >= '①' && c <= '⑳' ? new Enumerator(7, 1) : null;
    }

    // 第三章 · 第二节
    private static @Nullable Enumerator ordinal(CharSequence text, int at) {
        int i = skipHan(text, at + 1);
        if (i == at + 1 || i >= text.length()) {
            return null;
        }
        return switch (text.charAt(i)) {
            case '篇', '章' -> new Enumerator(1, i + 1 - at);
            case '节' -> new Enumerator(2, i + 1 - at);
            case '部' -> i + 1 < text.length() && text.charAt(i + 1) == '分' ? new Enumerator(1, i + 2 - at) : null;
            default -> null;
        };
    }

    // 二、 but not 一、二、三产业; 一是
    private static @Nullable Enumerator han(CharSequence text, int at) {
        int i = skipHan(text, at);
        if (i >= text.length()) {
            return null;
        }
        char c = text.charAt(i);
        if (c == '、') {
            boolean list = i + 2 < text.length()
                    && isHanDigit(text.charAt(i + 1))
                    && "、产线次期季".indexOf(text.charAt(i + 2)) >= 0;
            return list ? null : new Enumerator(3, i + 1 - at);
        }
        return c == '是' && i - at <= 2 ? new Enumerator(7, i + 1 - at) : null;
    }

    // （三） · （5）
    private static @Nullable Enumerator bracketed(CharSequence text, int at) {
        int i = skipHan(text, at + 1);
        int level = 4;
        if (i == at + 1) {
            i = skipDigits(text, at + 1);
            level = 6;
        }
        if (i == at + 1 || i >= text.length() || i - at > 4) {
            return null;
        }
        char c = text.charAt(i);
        return c == '）' || c == ')' ? new Enumerator(level, i + 1 - at) : null;
    }

    // 4. but not 4.5 · 4.2021年年底前 · 20． · 3、 but not 3、4号
    private static @Nullable Enumerator arabic(CharSequence text, int at) {
        int i = skipDigits(text, at);
        if (i >= text.length() || i - at > 3) {
            return null;
        }
        char c = text.charAt(i);
        if (c != '.' && c != '．' && c != '、') {
            return null;
        }
        boolean number = i + 1 < text.length() && (isDigit(text.charAt(i + 1)) || isWideDigit(text.charAt(i + 1)));
        boolean year = i + 5 < text.length() && text.charAt(i + 5) == '年' && skipDigits(text, i + 1) == i + 5;
        return number && !year ? null : new Enumerator(5, i + 1 - at);
    }

    private static int skipHan(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isHanDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipDigits(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // 7.２: the text is not folded yet
    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    private static boolean isHanDigit(char c) {
        return HAN_DIGITS.indexOf(c) >= 0;
    }
}
