package org.gangmu.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.reading.Reader;
import org.gangmu.text.Enumerator;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/**
 * Finds the names of works in a clause: “开工建设济滨高铁、济枣高铁、绕城高速大北环” has three, “新建口袋公园8处” none. What stands in a
 * list with works is one; what is counted, or holds nothing but words that say what a thing is, is none. Stateless.
 */
final class WorkNames {
    private static final WordList WORDS = WordList.load(WorkNames.class, "works.txt");
    private static final WordTrie ACT = WordTrie.forward(WORDS.group("act"));
    private static final WordTrie LEAD = WordTrie.forward(WORDS.group("lead"));
    private static final WordTrie ENDING = WordTrie.backward(WORDS.group("ending"));
    private static final WordTrie TAIL = WordTrie.forward(WORDS.group("tail"));
    private static final WordTrie STOP = WordTrie.forward(WORDS.group("stop"));
    private static final WordTrie COMMON = WordTrie.forward(WORDS.group("common"));
    private static final List<String> INSIDE = WORDS.group("inside");
    /** Verbs that a phrase still begins with when it is a clause and no name; the reader's own list. */
    private static final WordTrie VERB =
            WordTrie.forward(WordList.load(Reader.class, "projects.txt").group("verb-head"));

    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final int OWN = 2;
    private static final Pattern COUNTED =
            Pattern.compile("[\\d.]+(?:余|多)?(?:个|处|座|所|家|条|户|项|栋|类|强|件|平方米|万|公里|亩|套|台|次|亿)");
    private static final Pattern YEAR = Pattern.compile("^(?:\\d{4}年|\\d{1,2}月)+");
    private static final Pattern REMARK = Pattern.compile("（[^（）]*$|^[^（）]*）");

    private WorkNames() {}

    /** A name and where it stands in the text. */
    record Found(int start, int end, String name) {}

    /** The names in the clause of {@code text} between two indexes. */
    static List<Found> find(String text, int from, int to) {
        int start = afterMark(text, from, to);
        if (!holds(ACT, text, start, to)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        boolean listed = false;
        for (int item = start; item < to; ) {
            int end = itemEnd(text, item, to);
            Found name = item(text, item, end, listed || end < to && text.charAt(end) == '、');
            if (name != null) {
                found.add(name);
            }
            listed |= end < to && text.charAt(end) == '、';
            item = end + 1;
        }
        return found;
    }

    private static int afterMark(String text, int from, int to) {
        Enumerator mark = Enumerator.at(text, from);
        return mark == null ? from : Math.min(to, from + mark.length());
    }

    private static boolean holds(WordTrie words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.longest(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int itemEnd(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            boolean and = "和与及".indexOf(c) >= 0 && i - from >= SHORTEST && endsLikeWork(text, from, i);
            if (depth <= 0 && (c == '、' || and)) {
                return i;
            }
        }
        return to;
    }

    private static boolean endsLikeWork(String text, int from, int end) {
        return ENDING.longest(text, end, from) > 0;
    }

    /** The name that an item of a list begins with, past its verbs and before what is said of it. */
    private static org.gangmu.project.WorkNames.@org.jspecify.annotations.Nullable Found item(
            String text, int from, int to, boolean listed) {
        int start = from;
        for (int length = LEAD.longest(text, start, to); length > 0; length = LEAD.longest(text, start, to)) {
            start += length;
        }
        Matcher year = YEAR.matcher(text).region(start, to);
        start = year.lookingAt() ? year.end() : start;
        int end = nameEnd(text, start, to);
        while (end - start > SHORTEST && "了和及与".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - start < SHORTEST && !(end - start == SHORTEST - 1 && listed)) {
            return null;
        }
        String name = text.substring(start, end);
        String behind = text.substring(end, Math.min(to, end + 8));
        boolean called =
                behind.startsWith("项目") || behind.startsWith("工程") || behind.startsWith("等") && behind.contains("项目");
        return isName(name, called) ? new Found(start, end, name) : null;
    }

    /** Where the name ends: before the first word that says what becomes of it; at the last ending before that. */
    private static int nameEnd(String text, int start, int to) {
        int stop = to;
        for (int i = start + 2; i < to; i++) {
            boolean breaks = TAIL.longest(text, i, to) > 0 && !isWithinEnding(text, start, i, to);
            if (breaks) {
                stop = i;
                break;
            }
        }
        return stop;
    }

    /** 改造 ends a name but not within 改扩建; 综合治理 and 整治提升 belong to it. */
    private static boolean isWithinEnding(String text, int start, int at, int to) {
        for (int end = at + 1; end <= Math.min(to, at + 4); end++) {
            int length = ENDING.longest(text, end, start);
            if (length > 0 && end - length <= at && end - length > start) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String name, boolean called) {
        boolean quoted = name.startsWith("“") && name.endsWith("”");
        if (name.length() > LONGEST
                || STOP.longest(name, 0, name.length()) > 0
                || COUNTED.matcher(name).find()
                || !quoted && INSIDE.stream().anyMatch(name::contains)
                || isUnbalanced(name)) {
            return false;
        }
        boolean ends = endsLikeWork(name, 0, name.length());
        int own = ownCharacters(name);
        if (VERB.longest(name, 0, name.length()) > 0) {
            return false;
        }
        boolean ofRegion = "省市区县".indexOf(name.charAt(0)) >= 0 && name.length() > SHORTEST;
        return ends || name.endsWith("）") ? own >= OWN || ofRegion : called && own > OWN;
    }

    private static boolean isUnbalanced(String name) {
        Matcher matcher = REMARK.matcher(name);
        return name.indexOf('（') >= 0 != name.indexOf('）') >= 0 && matcher.find();
    }

    /** How many characters are left when the words that say what a thing is are taken out. */
    static int ownCharacters(String name) {
        int own = 0;
        for (int i = 0; i < name.length(); ) {
            int length = COMMON.longest(name, i, name.length());
            own += length > 0 || "（）“”·—-、".indexOf(name.charAt(i)) >= 0 ? 0 : 1;
            i += Math.max(1, length);
        }
        return own;
    }
}
