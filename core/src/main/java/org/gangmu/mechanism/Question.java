package org.gangmu.mechanism;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a rule needs and nobody has told: it is asked for, not guessed.
 *
 * @param rule the rule that cannot be finished: {@code on_site/3}
 * @param names the parameters or inputs that are open; of a conflict: the rules that disagree
 * @param text the question in words
 */
public record Question(Kind kind, String rule, List<String> names, String text, List<Clause> clauses) {
    public Question {
        names = List.copyOf(names);
        clauses = List.copyOf(clauses);
    }

    /** What is open. */
    public enum Kind {
        /** A parameter that a person must decide before the rule can be applied. */
        PARAMETER,
        /** An optional input of which the rule would depend. */
        INPUT,
        /** The obligation stands; how long it may take is not decided. */
        LIMIT,
        /** The obligation stands; the calendar does not reach to its end. */
        CALENDAR,
        /** Several rows apply where only one may. */
        CONFLICT;

        /** The word in formats: {@code parameter}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something that would follow from the event does not follow until this is answered. */
        public boolean blocks() {
            return this == PARAMETER || this == CONFLICT;
        }
    }

    static Question of(Kind kind, String rule, Set<String> names, String text, List<Clause> clauses) {
        return new Question(kind, rule, List.copyOf(names), text, clauses);
    }
}
