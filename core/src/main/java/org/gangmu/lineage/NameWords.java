package org.gangmu.lineage;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.reading.Act;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/** The words of {@code names.txt} and {@code common.txt}, ready to be looked up. */
final class NameWords {
    private static final WordList WORDS = WordList.load(NameWords.class, "names.txt");
    static final WordTrie LEAD = lead();
    static final WordTrie TAIL = WordTrie.backward(WORDS.group("tail"));
    static final WordTrie ENDING = WordTrie.backward(WORDS.group("ending"));
    static final WordTrie PLACE = WordTrie.backward(WORDS.group("place"));
    static final WordTrie INNER = forward("inner");
    static final WordTrie UNNAMED = forward("unnamed");
    static final WordTrie COMPLETE = forward("complete");
    static final WordTrie START = forward("start");
    static final WordTrie TOP = forward("top");
    static final WordTrie PREPARE = forward("prepare");
    static final WordTrie BUILD = forward("build");
    static final WordTrie PARTLY = forward("partly");
    static final WordTrie LATE = forward("late");
    static final WordTrie HOPE = forward("hope");
    static final WordTrie GOES_ON = forward("goes-on");
    static final WordTrie STATE = forward("state");
    private static final WordTrie COMMON =
            WordTrie.forward(WordList.load(NameWords.class, "common.txt").group("pairs"));

    private NameWords() {}

    /** The verbs and adverbs that open a promise open a name too. */
    private static WordTrie lead() {
        WordList promises = WordList.load(Act.class, "commitments.txt");
        return WordTrie.forward(Stream.of(WORDS.group("lead"), promises.group("verb"), promises.group("adverb"))
                .flatMap(List::stream)
                .toList());
    }

    private static WordTrie forward(String heading) {
        return WordTrie.forward(WORDS.group(heading));
    }

    /** Whether two neighbouring characters are a pair that the documents of many places share. */
    static boolean isCommonPair(String text, int at) {
        return COMMON.longest(text, at, Math.min(text.length(), at + 2)) == 2;
    }

    /** How many characters of a name are its own: in no common pair, and not of the ending or of 区 and 市 before it. */
    static int ownCharacters(String name) {
        boolean[] common = new boolean[name.length()];
        for (int i = 0; i + 1 < name.length(); i++) {
            if (isCommonPair(name, i)) {
                common[i] = true;
                common[i + 1] = true;
            }
        }
        int end = name.length() - ENDING.longest(name, name.length(), 0);
        int start = name.length() > 0 && "区市县省".indexOf(name.charAt(0)) >= 0 ? 1 : 0;
        int own = 0;
        for (int i = start; i < end; i++) {
            own += common[i] || !Character.isIdeographic(name.charAt(i)) ? 0 : 1;
        }
        return own;
    }

    /** Whether a word of {@code words} begins between two indexes. */
    static boolean has(WordTrie words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.longest(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
