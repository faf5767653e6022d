package org.gangmu.document.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of one part of a Word document and writes their labels: 一、 （二） 3. */
final class WordNumbering {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final WordLists lists;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(WordLists lists) {
        this.lists = lists;
    }

    /**
     * The label of the next paragraph, empty if it has none.
     *
     * @param style the paragraph's style
     * @param ownList the list the paragraph itself names, {@code 0} for expressly none; null if it does not say
     * @param ownLevel the level it names, null if it does not say
     */
    String next(@Nullable String style, @Nullable String ownList, @Nullable Integer ownLevel) {
        String list = ownList != null ? ownList : lists.listOfStyle(style);
        if (list == null || list.equals("0")) {
            return "";
        }
        int at = ownLevel != null ? ownLevel : lists.levelOfStyle(style, list);
        WordLists.Level level = lists.level(list, at);
        if (level == null) {
            return "";
        }
        count(list, at, level);
        return label(list, at, level);
    }

    private void count(String list, int at, WordLists.Level level) {
        int[] counts = counts(list);
        if (begun.add(list)) {
            lists.restarts(list).forEach((i, start) -> counts[i] = start - 1);
        }
        counts[at] = counts[at] == UNUSED ? level.start : counts[at] + 1;
        for (int i = at + 1; i < counts.length; i++) {
            counts[i] = UNUSED;
        }
    }

    private int[] counts(String list) {
        return counters.computeIfAbsent(String.valueOf(lists.abstractOf(list)), any -> {
            int[] counts = new int[WordLists.LEVELS];
            java.util.Arrays.fill(counts, UNUSED);
            return counts;
        });
    }

    private String label(String list, int at, WordLists.Level level) {
        if (level.style.equals("bullet") || level.style.equals("none") && !level.text.contains("%")) {
            return "";
        }
        var label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            if (c == '%' && i + 1 < level.text.length() && Character.isDigit(level.text.charAt(i + 1))) {
                label.append(counter(list, level.text.charAt(++i) - '1', level));
            } else {
                label.append(c);
            }
        }
        boolean apart = !level.suffix.equals("nothing") && !label.isEmpty() && label.charAt(label.length() - 1) < 0x80;
        return apart ? label.append(' ').toString() : label.toString();
    }

    private String counter(String list, int at, WordLists.Level of) {
        WordLists.Level level = lists.level(list, at);
        if (level == null) {
            return "";
        }
        int count = counts(list)[at];
        return NumberStyle.write(count == UNUSED ? level.start : count, of.legal ? "decimal" : level.style);
    }
}
