package org.gangmu.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;
import org.gangmu.text.SourceText;

/** A file as a person reads it, in numbered sentences: the words around the claims of the audit. Not thread-safe. */
final class Passage {
    private static final String BREAKS = "，,、；;：:。（）\n";

    private final ReadingView view;
    private final List<Integer> ends = new ArrayList<>();
    private final Map<Integer, String> words = new HashMap<>();

    Passage(SourceText text) {
        this.view = ReadingView.of(text);
        for (Paragraph paragraph : view.paragraphs()) {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (isEnd(view.text().charAt(i)) || i == paragraph.end() - 1) {
                    ends.add(i);
                }
            }
        }
        ends.add(view.text().length());
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    String text() {
        return view.text();
    }

    /** The index in {@link #text()} of a code point offset of the file. */
    int index(int offset) {
        return view.indexAt(offset);
    }

    /** The number of the sentence that holds an index. */
    int sentence(int index) {
        int found = Collections.binarySearch(ends, index);
        return found >= 0 ? found : -found - 1;
    }

    int sentenceStart(int sentence) {
        return sentence == 0 ? 0 : ends.get(sentence - 1) + 1;
    }

    int sentenceEnd(int sentence) {
        return sentence >= ends.size() ? text().length() : ends.get(sentence);
    }

    String words(int sentence) {
        return words.computeIfAbsent(
                sentence,
                known -> text().substring(sentenceStart(known), Math.max(sentenceStart(known), sentenceEnd(known))));
    }

    /** The words between the last mark of punctuation and {@code index}. */
    String label(int index) {
        int from = index;
        while (from > 0 && BREAKS.indexOf(text().charAt(from - 1)) < 0) {
            from--;
        }
        return text().substring(from, index).trim();
    }

    /** Where the bracket closes that is open at {@code index} in its sentence; -1 where none is. */
    int bracketEnd(int index) {
        int sentence = sentence(index);
        int open = text().lastIndexOf('（', index);
        int close = text().lastIndexOf('）', index - 1);
        boolean inside = open >= sentenceStart(sentence) && open > close;
        int end = inside ? text().indexOf('）', index) : -1;
        return end < 0 || end > sentenceEnd(sentence) ? -1 : end;
    }

    /** The words between two indexes; empty where the second is not behind the first. */
    String between(int from, int to) {
        return from < to ? text().substring(from, to) : "";
    }
}
