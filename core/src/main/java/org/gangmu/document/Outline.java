package org.gangmu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/** The headings of one document and, for every place in it, the headings above. Immutable and thread-safe. */
public final class Outline {
    private static final int LONGEST_HEADING = 60;
    private static final int DEEPEST_LEVEL = 6;
    /** A chapter without a number stands where 一、 would. */
    private static final int CHAPTER_LEVEL = 3;

    private static final int LONGEST_CHAPTER = 26;

    private final List<Heading> headings;
    /** For each heading the texts of those above it and itself. */
    private final List<List<String>> paths;

    private Outline(List<Heading> headings, List<List<String>> paths) {
        this.headings = headings;
        this.paths = paths;
    }

    /** The outline of the paragraphs between two indexes of a view. */
    public static Outline of(ReadingView view, int from, int to) {
        List<Heading> headings = new ArrayList<>();
        List<List<String>> paths = new ArrayList<>();
        Deque<Heading> above = new ArrayDeque<>();
        for (Paragraph paragraph : view.paragraphs(from, to)) {
            if (paragraph.row()) {
                continue;
            }
            Heading heading = heading(view.text(), paragraph);
            if (heading != null) {
                while (!above.isEmpty() && above.peekLast().level() >= heading.level()) {
                    above.removeLast();
                }
                above.addLast(heading);
                headings.add(heading);
                paths.add(above.stream().map(Heading::text).toList());
            }
        }
        return new Outline(List.copyOf(headings), List.copyOf(paths));
    }

    // 一、2020年国民经济和社会发展计划执行情况回顾 · （二）经济质量效益持续提升。一是战略层级实现突破。
    private static @org.jspecify.annotations.Nullable Heading heading(String text, Paragraph paragraph) {
        Enumerator mark = Enumerator.at(text, paragraph.start());
        if (mark == null) {
            return chapter(text, paragraph);
        }
        if (mark.level() > DEEPEST_LEVEL) {
            return null;
        }
        int end = paragraph.start() + mark.length();
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_HEADING);
        while (end < limit && "。；：！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean runsOn = end == limit && limit < paragraph.end();
        return runsOn
                ? null
                : new Heading(mark.level(), text.substring(paragraph.start(), end), paragraph.start(), end);
    }

    // 2025年工作安排建议
    private static @org.jspecify.annotations.Nullable Heading chapter(String text, Paragraph paragraph) {
        if (paragraph.end() - paragraph.start() > LONGEST_CHAPTER) {
            return null;
        }
        String line = text.substring(paragraph.start(), paragraph.end());
        return TitleWords.isChapter(line) ? new Heading(CHAPTER_LEVEL, line, paragraph.start(), paragraph.end()) : null;
    }

    public List<Heading> headings() {
        return headings;
    }

    /** The headings above an index of the view, outermost first; a heading stands under itself. */
    public List<String> path(int index) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? List.of() : paths.get(low - 1);
    }
}
