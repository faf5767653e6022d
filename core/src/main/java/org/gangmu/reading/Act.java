package org.gangmu.reading;

import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says is done: a verb and what it acts on (改造 + 城镇老旧小区20个), adverbs before them left out.
 *
 * @param object the words behind the verb, to the end of the clause
 */
public record Act(String verb, String object) {
    private static final WordList WORDS = WordList.load(Act.class, "commitments.txt");
    private static final WordTrie VERB = WordTrie.forward(WORDS.group("verb"));
    private static final WordTrie ADVERB = WordTrie.forward(WORDS.group("adverb"));
    private static final WordTrie OPENING = WordTrie.forward(WORDS.group("opening"));

    /** The act that the clause between two indexes opens with; null when it opens with none. */
    public static @Nullable Act find(String text, int start, int end) {
        if (OPENING.longest(text, start, end) > 0) {
            return null;
        }
        int verbStart = start;
        int verb = VERB.longest(text, verbStart, end);
        for (int adverb = ADVERB.longest(text, verbStart, end);
                adverb > 0;
                adverb = ADVERB.longest(text, verbStart, end)) {
            int after = VERB.longest(text, verbStart + adverb, end);
            if (after == 0 && verb > 0) {
                break;
            }
            verbStart += adverb;
            verb = after;
        }
        int objectStart = verbStart + verb;
        if (verb == 0 || end - objectStart < 2 || !startsObject(text.charAt(objectStart))) {
            return null;
        }
        return new Act(text.substring(verbStart, objectStart), text.substring(objectStart, end));
    }

    private static boolean startsObject(char c) {
        return "的了于至到为和与、）".indexOf(c) < 0;
    }
}
