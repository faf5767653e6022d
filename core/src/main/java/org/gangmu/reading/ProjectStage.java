package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/** How far a clause says a project is. The later stage wins: “竣工投用” is producing. */
public enum ProjectStage {
    IDEA,
    RESERVE,
    PREPARATORY,
    CONSTRUCTION,
    COMPLETED,
    PRODUCING,
    SUSPENDED;

    private static final List<ProjectStage> STAGE_OF_WORD = new ArrayList<>();
    private static final WordTrie WORDS;

    static {
        WordList list = WordList.load(ProjectStage.class, "projects.txt");
        List<String> words = new ArrayList<>();
        for (ProjectStage stage : values()) {
            if (stage != CONSTRUCTION) { // what a clause tells of nothing else is
                for (String word : list.group(stage.code())) {
                    words.add(word);
                    STAGE_OF_WORD.add(stage);
                }
            }
        }
        WORDS = WordTrie.forward(words);
    }

    /** The stage the clause between two indexes tells; construction when it tells none. */
    public static ProjectStage of(String text, int from, int to) {
        ProjectStage found = null;
        for (int i = from; i < to; i++) {
            int word = WORDS.value(text, i, to);
            if (word >= 0 && (found == null || found.compareTo(STAGE_OF_WORD.get(word)) < 0)) {
                found = STAGE_OF_WORD.get(word);
            }
        }
        return found == null ? CONSTRUCTION : found;
    }

    /** The word used in every exchange format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
