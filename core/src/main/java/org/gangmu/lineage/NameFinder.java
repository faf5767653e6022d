package org.gangmu.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.text.Enumerator;
import org.gangmu.text.WordTrie;

/**
 * Finds the names of things built in a clause: “加快南浦特种纤维一体化项目、云溪算力中心等项目建设” has two, “建成口袋公园8个” none, for
 * what is counted is a kind and has no name. Stateless.
 */
final class NameFinder {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    /** A name without a character of its own must say this much to be one thing's: 轨道交通部件检测中心. */
    private static final int LONG_ENOUGH = 7;

    private static final int OWN = 2;
    private static final int QUOTED = 3;
    private static final int LONGEST_KIND = 10;
    /** What is counted in pieces is a kind; what is measured (环锦屏山绿道26公里) may have a name. */
    private static final String PIECES = "个|处|座|所|家|条|户|部|台|张|项|辆|栋|间|口|盏|件|支|名|人|场|次|片|批|对|套";

    private static final String MEASURES = "公里|千米|万?亩|万?平方米|米|万?吨|平方公里|公顷";
    private static final Pattern PIECES_BEHIND = Pattern.compile("[\\d.,]+(?:余|多)?(?:" + PIECES + ")(?:以上|余|左右|以内)?$");
    private static final Pattern PIECES_BEFORE =
            Pattern.compile("^(?:约|近|超)?[\\d.,]+(?:余|多)?(?:" + PIECES + ")(?:以上|余)?");
    private static final Pattern MEASURE = Pattern.compile("^(?:首期)?[\\d.,]+(?:余|多)?(?:" + MEASURES
            + ")|(?:首期)?[\\d.,]+(?:余|多)?(?:" + MEASURES + ")(?:以上|余|左右|以内|标准厂房)*$");
    private static final Pattern YEAR = Pattern.compile("\\d+年|\\d月");
    private static final Pattern REMARK = Pattern.compile("（[^（）]*）$");

    /**
     * A name, or what looks like one and is counted.
     *
     * @param name as printed, without its section
     * @param section as printed; empty when it has none
     */
    record Found(String name, String section, boolean counted) {}

    private NameFinder() {}

    /** What the clause between two indexes names. */
    static List<Found> find(String text, int from, int to) {
        Enumerator mark = Enumerator.at(text, from);
        int start = mark == null ? from : Math.min(to, from + mark.length());
        int etc = etc(text, start, to);
        boolean listed = etc < to && !isName(text.substring(start, etc));
        List<Found> found = new ArrayList<>();
        for (int item = start; item < etc; ) {
            int end = itemEnd(text, item, etc);
            Found name = item(text.substring(item, end), listed);
            if (name != null) {
                found.add(name);
            }
            item = end + 1;
        }
        return found;
    }

    /** Where 等 ends a list of names (A、B等3个项目开工建设); {@code to} where none does. */
    private static int etc(String text, int from, int to) {
        int at = text.lastIndexOf('等', to - 1);
        if (at <= from + SHORTEST) {
            return to;
        }
        int noun = Math.min(to, at + 14);
        String behind = text.substring(at, noun);
        boolean projects = behind.contains("项目") && !behind.contains("领域")
                || behind.contains("工程") && !behind.contains("领域")
                || noun == to && isName(text.substring(from, at));
        return projects ? at : to;
    }

    private static int itemEnd(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            boolean and = (c == '和' || c == '与' || c == '及') && i > from + SHORTEST;
            if (depth <= 0 && (c == '、' || and && isName(text.substring(from, i)))) {
                return i;
            }
        }
        return to;
    }

    private static boolean isName(String words) {
        String bare = words.substring(skipLead(words));
        return NameWords.ENDING.longest(bare, bare.length(), 0) > 0;
    }

    private static @org.jspecify.annotations.Nullable Found item(String words, boolean listed) {
        String bare = words.substring(skipLead(words));
        boolean counted = PIECES_BEFORE.matcher(bare).find()
                || PIECES_BEHIND.matcher(bare).find();
        if (counted) {
            bare = PIECES_BEHIND
                    .matcher(PIECES_BEFORE.matcher(bare).replaceFirst(""))
                    .replaceFirst("");
        }
        bare = MEASURE.matcher(bare).replaceAll("");
        String quoted = quoted(bare);
        if (quoted != null) {
            return new Found(quoted, "", counted);
        }
        String trimmed = REMARK.matcher(beforeVerb(bare)).replaceFirst("");
        int end = stripTails(trimmed);
        boolean explicit = listed
                || trimmed.substring(end).contains("项目")
                || trimmed.substring(end).contains("工程");
        String named = REMARK.matcher(trimmed.substring(0, end)).replaceFirst("");
        Matcher section = sectionOf(named);
        String core = section == null ? named : named.substring(0, section.start());
        String part = section == null ? "" : section.group(1);
        boolean name = isPossible(core, explicit || !part.isEmpty());
        return name ? new Found(core, part, counted) : null;
    }

    /** “云溪智脑”城市运行平台 is called 云溪智脑. */
    private static @org.jspecify.annotations.Nullable String quoted(String words) {
        int close = words.startsWith("“") ? words.indexOf('”') : -1;
        if (close - 1 < QUOTED || close > 9) {
            return null;
        }
        String name = words.substring(1, close);
        String kind = words.substring(close + 1);
        return NameWords.ownCharacters(name) >= OWN && kind.length() <= LONGEST_KIND && isBuilt(kind) ? name : null;
    }

    private static boolean isBuilt(String kind) {
        String bare = kind.substring(0, stripTails(kind));
        return NameWords.ENDING.longest(bare, bare.length(), 0) > 0;
    }

    /** 云溪三桥完成桩基施工: before the verb stands the name, if it ends like one; otherwise nothing does. */
    private static String beforeVerb(String words) {
        for (int i = SHORTEST; i < words.length(); i++) {
            if (NameWords.INNER.longest(words, i, words.length()) > 0) {
                String before = words.substring(0, i);
                if (NameWords.ENDING.longest(before, i, 0) > 0 || sectionOf(before) != null) {
                    return before;
                }
            }
        }
        return words;
    }

    private static @org.jspecify.annotations.Nullable Matcher sectionOf(String name) {
        for (int i = Math.max(SHORTEST, name.length() - 12); i < name.length(); i++) {
            Matcher section = NameKey.sectionAt(name, i, name.length());
            if (section != null && section.end() == name.length()) {
                return section;
            }
        }
        return null;
    }

    private static boolean isPossible(String name, boolean explicit) {
        int length = name.length();
        if (length < SHORTEST || length > LONGEST || NameWords.UNNAMED.longest(name, 0, length) > 0) {
            return false;
        }
        if (name.chars().anyMatch(c -> "的，。；：—等在将把由以从到其各全与“”".indexOf(c) >= 0)
                || YEAR.matcher(name).find()
                || NameWords.has(NameWords.INNER, name, 1, length - 2)) {
            return false;
        }
        int own = NameWords.ownCharacters(name);
        if (NameWords.ENDING.longest(name, length, 0) == 0) {
            return explicit && own >= OWN;
        }
        boolean one = "区市县".indexOf(name.charAt(0)) >= 0 && length > SHORTEST;
        boolean kind = NameWords.PLACE.longest(name, length, 0) > 0;
        return own >= OWN || !kind && (one || length >= LONG_ENOUGH);
    }

    private static int skipLead(String words) {
        return skip(words, length -> length < words.length());
    }

    private static int skip(String words, IntPredicate within) {
        int at = 0;
        WordTrie lead = NameWords.LEAD;
        for (int length = lead.longest(words, at, words.length());
                length > 0 && within.test(at + length);
                length = lead.longest(words, at, words.length())) {
            at += length;
        }
        return at;
    }

    private static int stripTails(String words) {
        int end = words.length();
        for (int length = NameWords.TAIL.longest(words, end, 0);
                length > 0 && end - length >= SHORTEST;
                length = NameWords.TAIL.longest(words, end, 0)) {
            end -= length;
        }
        return end;
    }
}
