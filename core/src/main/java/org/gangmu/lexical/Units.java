package org.gangmu.lexical;

import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** The words of {@code units.txt}: what numbers are counted in. Immutable. */
public final class Units {
    private static final WordList WORDS = WordList.load(Units.class, "units.txt");

    /** Measure units and counters, from their beginning. */
    public static final WordTrie UNIT = WordTrie.forward(WORDS.group("unit"));

    /** 万, 亿 and what else may stand before a unit. */
    public static final WordTrie MAGNITUDE = WordTrie.forward(WORDS.group("magnitude"));

    private static final WordTrie COUNTED =
            WordTrie.forward(Stream.concat(WORDS.group("unit").stream(), WORDS.group("counter").stream())
                    .toList());
    private static final Set<String> MONEY = Set.copyOf(WORDS.group("currency"));
    private static final WordTrie CURRENCY = WordTrie.forward(WORDS.group("currency"));
    private static final WordTrie NO_UNIT = WordTrie.forward(WORDS.group("no-unit"));
    private static final WordTrie NO_COUNT = WordTrie.forward(WORDS.group("no-count"));

    private Units() {}

    /**
     * A unit behind a number.
     *
     * @param name as printed: 元, 个百分点, 元/人
     * @param more whether 多 or 余 stands between the number and its unit: 3400余家
     */
    record Found(String name, int start, int end, boolean more) {
        boolean isMoney() {
            int slash = name.indexOf('/');
            return MONEY.contains(slash < 0 ? name : name.substring(0, slash));
        }
    }

    /** Whether the name of a unit begins at {@code at}: km behind 5 is no name of a thing. */
    static boolean startsAt(String text, int at, int to) {
        return COUNTED.longest(text, at, to) > 0 || CURRENCY.longest(text, at, to) > 0;
    }

    /** The unit that follows a number which ends at {@code numberEnd}; null when none does. */
    static @Nullable Found after(String text, int numberEnd, int to) {
        int at = Chars.skipGap(text, numberEnd, to);
        boolean more = Chars.isMore(Chars.at(text, at, numberEnd, to)) && startsAt(text, at + 1, to);
        at += more ? 1 : 0;
        int length = Math.max(COUNTED.longest(text, at, to), CURRENCY.longest(text, at, to));
        length = Math.max(length, wide(text, at, to));
        if (length == 0 || NO_UNIT.longest(text, at, to) > length) {
            return null;
        }
        int end = at + length;
        boolean slash = end < to && (text.charAt(end) == '/' || text.charAt(end) == '／');
        int per = slash ? COUNTED.longest(text, end + 1, to) : 0;
        end += per == 0 ? 0 : per + 1;
        String name = text.substring(at, end).replaceAll("\\s", "").replace('／', '/');
        return new Found(name, at, end, more);
    }

    // 个 百 分 点
    private static int wide(String text, int at, int to) {
        char first = Chars.at(text, at, at, to);
        int hundred = first == '个' || first == '個' ? Chars.skipGap(text, at + 1, to) : at;
        if (Chars.at(text, hundred, at, to) != '百' || !PercentPrefix.isPoint(text, hundred, to)) {
            return 0;
        }
        int part = Chars.skipGap(text, hundred + 1, to);
        return Chars.skipGap(text, part + 1, to) + 1 - at;
    }

    /** Whether a word begins at {@code at} that only looks like a unit: 打造, 三元里. */
    static boolean isOtherWord(String text, int at, int to) {
        return NO_UNIT.longest(text, at, to) > 0;
    }

    /** Whether a lone Han digit counts something: 一只, 五台; but 一批 and 一起 are words, and money is told as money. */
    static boolean counts(String text, int digitStart, int digitEnd, int to) {
        int at = Chars.skipGap(text, digitEnd, to);
        int length = COUNTED.longest(text, at, to);
        return length > 0
                && CURRENCY.longest(text, at, to) == 0
                && NO_UNIT.longest(text, at, to) <= length
                && NO_COUNT.longest(text, digitStart, to) == 0;
    }
}
