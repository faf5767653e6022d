package org.gangmu.reading;

import org.gangmu.text.WordTrie;

/** Finds where the clause around a number begins and ends. Stateless. */
final class Clauses {
    private Clauses() {}

    /**
     * Where the clause that holds {@code at} begins, not before {@code from}. Brackets that open and close before
     * {@code at} belong to the clause; an enumeration mark does too unless it directly follows another figure.
     */
    static int start(String text, int from, int at) {
        int depth = 0;
        int i = at;
        while (i > from) {
            char c = text.charAt(i - 1);
            if (c == '）' || c == '”') {
                depth++;
            } else if (c == '（' || c == '“') {
                if (depth == 0 && c == '（') {
                    break;
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isBreak(c)) {
                break;
            }
            i--;
        }
        boolean opens = from == 0 || "。！？\n".indexOf(text.charAt(from - 1)) >= 0;
        return i == from && !opens ? skipListMark(text, from, at) : i; // 和田地区 opens a sentence
    }

    private static int skipListMark(String text, int from, int at) {
        int i = from;
        while (i < at && "、和及与以或；，）".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether the clause at {@code clause} goes on with an enumeration: it follows 、 or 和. */
    static boolean isListed(String text, int clause) {
        return clause > 0 && "、和及".indexOf(text.charAt(clause - 1)) >= 0;
    }

    /** Where the clause that holds {@code at} ends, not after {@code to}. */
    static int end(String text, int at, int to) {
        int depth = 0;
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '“') {
                depth++;
            } else if (c == '）' || c == '”') {
                if (depth == 0 && c == '）') {
                    return i;
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isBreak(c)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isBreak(char c) {
        return c == '，' || c == '；' || c == '：' || c == '。' || c == '！' || c == '？' || c == '\n';
    }

    /** Whether {@code word} begins between two indexes; unlike indexOf it never looks beyond them. */
    static boolean contains(String text, String word, int from, int to) {
        char first = word.charAt(0);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == first && text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of {@code words} begins between two indexes. */
    static boolean has(WordTrie words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.longest(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
