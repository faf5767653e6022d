package org.gangmu.lexical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gangmu.lexical.Numeral.Shape;
import org.gangmu.text.Enumerator;
import org.jspecify.annotations.Nullable;

/**
 * The lexical scan: one pass over a text that finds its numbers and what is made of them. Every number is a token of its own,
 * and beside it stand the tokens that hold it: 不低于5.5% is a range, a percent and a number. What cannot be a quantity whatever
 * its context is none: marks of headings (一、 1.), parts of names (PM2.5, 5G), web addresses, single Han digits in words.
 *
 * <p>Time grows with the length of the text, whatever it holds. Used once, by one thread; {@link #scan} hides that.
 */
public final class LexicalScan {
    private static final Comparator<Token> OUTER_FIRST =
            Comparator.comparingInt(Token::start).thenComparing(Token::end, Comparator.reverseOrder());

    private final String text;
    private final int from;
    private final int to;
    private final Consumer<Token> sink;
    private final List<Token> group = new ArrayList<>();

    /** The end of the last number and its unit: where the words before the next number may begin. */
    private int free;

    private int rangesTo;
    private int datesTo;

    private LexicalScan(String text, int from, int to, Consumer<Token> sink) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.sink = sink;
        this.free = from;
    }

    /** The tokens of a text by their start, the longer first. */
    public static List<Token> scan(String text) {
        List<Token> tokens = new ArrayList<>();
        scan(text, 0, text.length(), tokens::add);
        return tokens;
    }

    /** Gives the tokens between two indexes to {@code sink}, in the same order; nothing outside them is looked at. */
    public static void scan(String text, int from, int to, Consumer<Token> sink) {
        new LexicalScan(text, from, to, sink).run();
    }

    private void run() {
        int i = skipMark(from);
        while (i < to) {
            char c = text.charAt(i);
            if (Chars.opens(c)) {
                i = read(i, c);
            } else {
                i++;
                if (c == '\n') {
                    i = skipMark(i);
                }
            }
        }
    }

    // 一、 · （三） · 1. · 一是 at the beginning of a line; 第三章 is an ordinal
    private int skipMark(int lineStart) {
        if (lineStart >= to) {
            return lineStart;
        }
        Enumerator mark = text.charAt(lineStart) == '第' ? null : Enumerator.at(text, lineStart);
        return mark == null ? lineStart : Math.min(to, lineStart + mark.length());
    }

    /** Reads what opens at {@code i}; the index to go on at, behind {@code i}. */
    private int read(int i, char c) {
        return switch (c) {
            case ':' -> address(i);
            case '第' -> ordinal(i);
            case '半' -> half(i);
            case '折' -> halfOff(i);
            default -> number(i);
        };
    }

    // https://…?q=30%25: nothing in an address is a quantity
    private int address(int i) {
        int end = i + 1;
        if (text.startsWith("//", end)) {
            while (end < to && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
                end++;
            }
        }
        return end;
    }

    private int ordinal(int i) {
        int at = Chars.skipGap(text, i + 1, to);
        if (at >= to || !Chars.isNumeral(text.charAt(at))) {
            return i + 1;
        }
        Token plan = Calendar.fiveYears(text, at, from, to);
        Numeral number = NumeralParser.at(text, at, to);
        if (number == null || number.upper() != null || number.shape() == Shape.DIGITS) {
            return at;
        }
        if (plan != null) {
            group.add(plan);
        }
        group.add(new Token(i, number.end(), TokenKind.ORDINAL, Values.plain(number.value()), null));
        addNumber(number);
        Quantity place = new Quantity(number, i, number.end(), number.value(), false, null, number.end());
        addRange(SpanScan.from(text, place, free, to));
        return close(Math.max(number.end(), plan == null ? 0 : plan.end()), number.end());
    }

    private int half(int i) {
        Tenths share = Tenths.half(text, i, to);
        if (share != null) {
            group.add(new Token(i, share.end(), TokenKind.PERCENT, Values.plain(share.percent()), "%"));
            return close(share.end(), share.end());
        }
        char next = Chars.at(text, i + 1, from, to);
        if (next == '百') {
            group.add(new Token(i, i + 2, TokenKind.NUMBER, "50", null));
            return close(i + 2, i + 2);
        }
        Token length = Duration.half(text, i, from, to);
        if (length == null) {
            return i + 1;
        }
        group.add(length);
        return close(length.end(), length.end());
    }

    // 打对折
    private int halfOff(int i) {
        char pair = Chars.at(text, i - 1, from, to);
        if ((pair == '对' || pair == '對') && Chars.at(text, i - 2, from, to) == '打') {
            group.add(new Token(i - 1, i + 1, TokenKind.PERCENT, "50", "%"));
            return close(i + 1, i + 1);
        }
        return i + 1;
    }

    private int number(int i) {
        Token plan = text.charAt(i) == '十' ? Calendar.fiveYears(text, i, from, to) : null;
        if (plan != null) {
            group.add(plan);
            return close(plan.end(), plan.end());
        }
        Quantity quantity = Quantity.at(text, i, from, to, free);
        if (quantity == null) {
            return skipName(i);
        }
        Numeral number = quantity.number();
        if (quantity.start() >= datesTo) {
            Token date = Calendar.startingWith(text, number, to);
            if (date != null && !quantity.share()) {
                group.add(date);
                datesTo = date.end();
            }
        }
        boolean dated = number.start() < datesTo;
        if (!dated) {
            addMeasure(quantity);
            if (number.start() >= rangesTo) {
                Interval span = SpanScan.from(text, quantity, free, to);
                addRange(span != null ? span : BoundScan.around(text, quantity, free, to));
            }
        }
        if (number.shape() != Shape.DIGITS || dated) {
            addNumber(number);
        }
        return close(Math.max(quantity.end(), number.end()), dated ? datesTo : quantity.unitEnd());
    }

    private void addMeasure(Quantity quantity) {
        if (quantity.share()) {
            group.add(new Token(
                    quantity.start(), quantity.end(), TokenKind.PERCENT, Values.plain(quantity.value()), "%"));
            return;
        }
        Units.Found unit = quantity.unit();
        Numeral number = quantity.number();
        if (unit == null || number.upper() != null || number.shape() == Shape.DIGITS) {
            return;
        }
        Token length = Duration.of(text, quantity, to);
        if (length != null) {
            group.add(length);
            return;
        }
        boolean money = unit.isMoney();
        if (money || number.shape() != Shape.LONE || LoneDigit.isNumber(text, number, from, to)) {
            TokenKind kind = money ? TokenKind.CURRENCY : TokenKind.MEASURE;
            group.add(new Token(quantity.start(), unit.end(), kind, Values.plain(number.value()), unit.name()));
        }
    }

    private void addNumber(Numeral number) {
        boolean lone = number.shape() == Shape.LONE && !LoneDigit.isNumber(text, number, from, to);
        if (number.upper() != null || lone) {
            return;
        }
        Dozens dozens = Dozens.after(text, number, to);
        int end = dozens == null ? number.end() : dozens.end();
        BigDecimal value = dozens == null ? number.value() : dozens.value();
        group.add(new Token(number.start(), end, TokenKind.NUMBER, Values.plain(value), null));
    }

    private void addRange(@Nullable Interval interval) {
        if (interval != null) {
            group.add(interval.token());
            rangesTo = Math.max(rangesTo, interval.end());
        }
    }

    private int close(int end, int newFree) {
        if (group.size() > 1) {
            group.sort(OUTER_FIRST);
        }
        group.forEach(sink);
        group.clear();
        free = Math.max(free, newFree);
        return end;
    }

    /** Behind the digits and letters of a name that holds them (PM2.5, 5G), or one character on. */
    private int skipName(int i) {
        int end = i;
        while (end < to && (Chars.isDigit(text.charAt(end)) || Chars.isLatin(text.charAt(end)))) {
            end = Chars.isDigit(text.charAt(end)) ? ArabicNumeral.end(text, end, to) : end + 1;
        }
        return Math.max(end, i + 1);
    }
}
