package org.gangmu.reading;

import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number: 亿元, 万人次, 个百分点, 万套（间）, 吨/日, with the 余 or 多 that may stand inside
 * (3400余家, 2万余人).
 *
 * @param unit as printed, without 余 and 多; empty when the number has none
 * @param end index after it
 * @param more whether 余 or 多 says “and some more”
 */
record UnitReader(String unit, int end, boolean more) {
    /** The unit that begins at {@code at}; null when no unit of the lexicon does. */
    static @Nullable UnitReader at(String text, int at, int limit) {
        int i = at;
        boolean more = isMore(text, i, limit);
        i += more ? 1 : 0;
        int base = FigureWords.UNIT.longest(text, i, limit);
        int magnitude = FigureWords.MAGNITUDE.longest(text, i, limit);
        if (magnitude == 0 || base > magnitude) {
            return base == 0 ? null : complete(text, i, i + base, more, limit);
        }
        int unitStart = i + magnitude;
        boolean moreInside = isMore(text, unitStart, limit);
        int baseStart = unitStart + (moreInside ? 1 : 0);
        int length = FigureWords.UNIT.longest(text, baseStart, limit);
        String head = text.substring(i, unitStart);
        if (length == 0) {
            if (head.indexOf('万') < 0 && head.indexOf('亿') < 0) {
                return null; // 110千伏 is a name
            }
            return new UnitReader(head, baseStart, more || moreInside);
        }
        UnitReader rest = complete(text, baseStart, baseStart + length, more || moreInside, limit);
        return new UnitReader(head + rest.unit, rest.end, rest.more);
    }

    /** The unit a list tells only once, behind its last number: “4.2和2.1个百分点”; null when {@code at} is in no such list. */
    static @Nullable UnitReader ofList(String text, int at, int limit) {
        int end = at;
        while (end + 1 < limit && "、和与及".indexOf(text.charAt(end)) >= 0) {
            int signed = "-－−".indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
            NumberToken next = NumberScan.next(text, signed, limit);
            if (next == null || next.start() != signed) {
                return null;
            }
            UnitReader unit = at(text, next.end(), limit);
            if (unit != null) {
                return new UnitReader(unit.unit, at, unit.more);
            }
            end = next.end();
        }
        return null;
    }

    // 吨/日, 人/亿元
    private static int perLength(String text, int at, int limit) {
        int magnitude = FigureWords.MAGNITUDE.longest(text, at, limit);
        int base = FigureWords.UNIT.longest(text, at + magnitude, limit);
        return base == 0 ? 0 : magnitude + base;
    }

    private static boolean isMore(String text, int at, int limit) {
        return at < limit && (text.charAt(at) == '余' || text.charAt(at) == '多');
    }

    /** Takes what may follow a unit: “/日”, “（个）”. */
    private static UnitReader complete(String text, int start, int unitEnd, boolean more, int limit) {
        int end = unitEnd;
        if (end < limit && text.charAt(end) == '（') {
            int inside = FigureWords.UNIT.longest(text, end + 1, limit);
            if (inside > 0 && end + 1 + inside < limit && text.charAt(end + 1 + inside) == '）') {
                end += inside + 2;
            }
        }
        if (end < limit && (text.charAt(end) == '/' || text.charAt(end) == '／')) {
            int per = perLength(text, end + 1, limit);
            per = per > 0 ? per : end + 1 < limit && "月时秒".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
            end += per == 0 ? 0 : per + 1;
        }
        boolean moreAfter = isMore(text, end, limit) && end + 1 < limit && text.charAt(end) == '余';
        return new UnitReader(text.substring(start, end), moreAfter ? end + 1 : end, more || moreAfter);
    }
}
