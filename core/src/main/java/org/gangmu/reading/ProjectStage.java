package org.gangmu.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/** How far a clause says a project is. The later stage wins: “竣工投用” is producing. */
enum ProjectStage {
    IDEA,
    RESERVE,
    PREPARATORY,
    CONSTRUCTION,
    COMPLETED,
    PRODUCING,
    SUSPENDED;

    private static final Map<ProjectStage, WordTrie> WORDS = new EnumMap<>(ProjectStage.class);

    static {
        WordList list = WordList.load(ProjectStage.class, "projects.txt");
        for (ProjectStage stage : values()) {
            WORDS.put(stage, WordTrie.forward(list.group(stage.code())));
        }
    }

    /** The stage the clause between two indexes tells; construction when it tells none. */
    static ProjectStage of(String text, int from, int to) {
        ProjectStage found = null;
        for (ProjectStage stage : values()) {
            boolean weak = stage == CONSTRUCTION && found != null;
            if (!weak
                    && Clauses.has(WORDS.getOrDefault(stage, WordTrie.forward(java.util.List.of())), text, from, to)) {
                found = stage;
            }
        }
        return found == null ? CONSTRUCTION : found;
    }

    /** The word used in every exchange format. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
