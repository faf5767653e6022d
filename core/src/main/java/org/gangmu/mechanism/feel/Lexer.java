package org.gangmu.mechanism.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a FEEL text into its signs. */
final class Lexer {
    private static final int LONGEST = 4000;
    private static final Set<String> TWO = Set.of("<=", ">=", "!=", "..");

    /** What a sign is. */
    enum Kind {
        NUMBER,
        TEXT,
        WORD,
        SIGN,
        END
    }

    /**
     * One sign.
     *
     * @param text the sign; of a text what it says, without quotes
     * @param at where it begins
     */
    record Sign(Kind kind, String text, int at) {
        boolean is(String sign) {
            return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.WORD);
        }
    }

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The signs of {@code text}; the last one is of kind END. */
    static List<Sign> cut(String text) {
        if (text.length() > LONGEST) {
            throw new FeelFault(
                    text.substring(0, 40) + "…", 0, "超过 " + LONGEST + " 个字符", "longer than " + LONGEST + " characters");
        }
        var lexer = new Lexer(text);
        var signs = new ArrayList<Sign>();
        do {
            signs.add(lexer.next());
        } while (signs.get(signs.size() - 1).kind() != Kind.END);
        return signs;
    }

    private Sign next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return new Sign(Kind.END, "", at);
        }
        int start = at;
        char c = text.charAt(at);
        if (c == '"') {
            return new Sign(Kind.TEXT, quoted(), start);
        }
        if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            return new Sign(Kind.NUMBER, number(), start);
        }
        if (Character.isLetter(c) || c == '_') {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            return new Sign(Kind.WORD, text.substring(start, at), start);
        }
        if (at + 1 < text.length() && TWO.contains(text.substring(at, at + 2))) {
            at += 2;
            return new Sign(Kind.SIGN, text.substring(start, at), start);
        }
        if ("<>=+-*/()[],".indexOf(c) < 0) {
            throw "““”‘’'".indexOf(c) >= 0
                    ? new FeelFault(text, at, "文字须放在英文直引号 \"…\" 里", "texts stand in straight quotes \"…\"")
                    : new FeelFault(text, at, "不应出现“" + c + "”", "unexpected “" + c + "”");
        }
        at++;
        return new Sign(Kind.SIGN, String.valueOf(c), start);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** 10..20 is two numbers and dots: a point belongs to a number only before a digit. */
    private String number() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            while (isDigit(at)) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = at++;
        var said = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return said.toString();
            }
            said.append(c == '\\' ? escaped(start) : c);
        }
        throw new FeelFault(text, start, "文字缺少右引号", "a text without its closing quote");
    }

    private char escaped(int start) {
        at++;
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            default ->
                throw new FeelFault(
                        text, start, "反斜杠后只能是 \\\" \\\\ \\n \\t", "only \\\" \\\\ \\n \\t may follow a backslash");
        };
    }
}
