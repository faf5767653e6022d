package org.gangmu.lexical;

import java.math.BigDecimal;
import org.gangmu.lexical.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bound that words around one quantity set: 不低于5%, 500余家, 30岁以上, 比170低; two bounds of opposite direction side by
 * side are one interval (大于20小于35). Stateless.
 */
final class BoundScan {
    /** How far apart the two bounds of one interval may stand, and how long the words before a number are, spaces dropped. */
    private static final int NEAR = 14;

    private static final int LONGEST_WORD = 8;

    /** After these nouns 过 means 超过; after a verb it means that something was done before. */
    private static final String MEASURED = "比率值额量数入资产";

    private BoundScan() {}

    /**
     * The interval around {@code quantity}.
     *
     * @param free the end of what was read before; the words of a bound begin after it
     * @return null when nothing bounds the quantity
     */
    static @Nullable Interval around(String text, Quantity quantity, int free, int to) {
        Interval first = single(text, quantity, free, to);
        if (first == null || !first.isOneSided()) {
            return first;
        }
        Quantity next = next(text, first.end(), to);
        Interval second = next == null ? null : single(text, next, first.end(), to);
        if (second == null || !isJoined(text, first.end(), second.start())) {
            return first;
        }
        Interval both = first.and(second);
        return both == null ? first : both;
    }

    private static @Nullable Quantity next(String text, int from, int to) {
        for (int i = from; i < to && i < from + NEAR; i++) {
            if (Chars.opens(text.charAt(i))) {
                Quantity found = Quantity.at(text, i, from, to, from);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isJoined(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int word = Bounds.AND.longest(text, i, to);
            if (word == 0 && !Chars.isSpace(text.charAt(i))) {
                return false;
            }
            i += Math.max(1, word);
        }
        return true;
    }

    private static @Nullable Interval single(String text, Quantity quantity, int free, int to) {
        Before before = Before.of(text, quantity.start(), free);
        After after = After.of(text, quantity, before, to);
        boolean lone = quantity.number().shape() == Shape.LONE && !quantity.share() && after.direction() == 0;
        if (lone && !LoneDigit.isNumber(text, quantity.number(), 0, to)) {
            return null; // 突破一批技术, 等于一体
        }
        BigDecimal value = quantity.value();
        String unit = quantity.unitName();
        int end = Math.max(quantity.end(), after.end());
        if (before.equal()) {
            return new Interval(before.start(), end, value, value, unit);
        }
        int direction = before.direction() != 0 ? before.direction() : after.direction();
        if (direction != 0) {
            return direction > 0
                    ? new Interval(before.start(), end, value, null, unit)
                    : new Interval(before.start(), end, null, value, unit);
        }
        return more(text, quantity, to);
    }

    // 五百多个 · 十几万 · 500余亿
    private static @Nullable Interval more(String text, Quantity quantity, int to) {
        Numeral number = quantity.number();
        int end = number.end();
        if (quantity.share() || number.upper() != null || number.shape() == Shape.DIGITS) {
            return null;
        }
        boolean after = Chars.isMore(Chars.at(text, end, 0, to)) && isRound(number) && !isWord(text, end, to);
        if (!after && !number.more()) {
            return null;
        }
        return new Interval(number.start(), after ? end + 1 : end, number.value(), null, quantity.unitName());
    }

    private static boolean isRound(Numeral number) {
        boolean ten = number.value().remainder(BigDecimal.TEN).signum() == 0;
        return ten || number.magnitude().compareTo(BigDecimal.ONE) > 0;
    }

    // 20多元化
    private static boolean isWord(String text, int at, int to) {
        char word = text.charAt(at);
        char next = Chars.at(text, at + 1, at, to);
        return word == '多' && ("样层功媒方边边".indexOf(next) >= 0 || text.startsWith("多元化", at))
                || (word == '余' || word == '餘') && "额款热下地".indexOf(next) >= 0
                || (word == '几' || word == '幾') && "何乎率点".indexOf(next) >= 0;
    }

    /**
     * What stands before the quantity.
     *
     * @param direction 1 for the least, -1 for the most, 0 for neither
     * @param start where its words begin, or the quantity's start
     */
    private record Before(int direction, boolean equal, int start, boolean compares) {

        static Before of(String text, int start, int free) {
            StringBuilder word = new StringBuilder();
            int[] places = new int[LONGEST_WORD];
            for (int i = start - 1; i >= free && word.length() < LONGEST_WORD && start - i <= 2 * LONGEST_WORD; i--) {
                if (!Chars.isSpace(text.charAt(i))) {
                    places[word.length()] = i;
                    word.append(text.charAt(i));
                }
            }
            String words = word.reverse().toString();
            Before found = ending(words, words.length(), places, start);
            boolean particle = words.length() > 1 && "了是为有达到".indexOf(words.charAt(words.length() - 1)) >= 0;
            return found.start < start || !particle ? found : ending(words, words.length() - 1, places, start);
        }

        /** @param places indexes of the characters of {@code words} in the text, the last one first */
        private static Before ending(String words, int end, int[] places, int start) {
            int least = Bounds.BEFORE_GE.longest(words, end, 0);
            int most = Bounds.BEFORE_LE.longest(words, end, 0);
            int equal = Bounds.BEFORE_EQ.longest(words, end, 0);
            int length = Math.max(equal, Math.max(least, most));
            int skipped = words.length() - end;
            if (length > 0) {
                int direction = length == equal ? 0 : length == most ? -1 : 1;
                return new Before(direction, length == equal, places[skipped + length - 1], false);
            }
            char last = end > 0 ? words.charAt(end - 1) : ' ';
            if (last == '过' && end > 1 && MEASURED.indexOf(words.charAt(end - 2)) >= 0) {
                return new Before(1, false, places[skipped], false);
            }
            boolean compares = last == '比' && skipped == 0;
            return new Before(0, false, compares ? places[0] : start, compares);
        }
    }

    /** What stands behind the quantity; its end is 0 when nothing does. */
    private record After(int direction, int end) {
        private static final After NOTHING = new After(0, 0);

        static After of(String text, Quantity quantity, Before before, int to) {
            After found = at(text, quantity.unitEnd(), before, to);
            return found.direction != 0 || quantity.unitEnd() == quantity.end()
                    ? found
                    : at(text, quantity.end(), before, to);
        }

        private static After at(String text, int end, Before before, int to) {
            int at = Chars.skipGap(text, end, to);
            char next = Chars.at(text, at, end, to);
            if (before.compares()) {
                int direction = "大高多强".indexOf(next) >= 0 ? 1 : "小低少弱".indexOf(next) >= 0 ? -1 : 0;
                return direction == 0 ? NOTHING : new After(direction, at + 1);
            }
            int least = Bounds.AFTER_GE.longest(text, at, to);
            int most = Bounds.AFTER_LE.longest(text, at, to);
            int length = Math.max(least, most);
            boolean word = length > 1 || length == 1 && !Chars.isHan(Chars.at(text, at + 1, end, to));
            return word ? new After(least > most ? 1 : -1, at + length) : NOTHING;
        }
    }
}
