package org.gangmu.mechanism;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack says of an event: what follows, and what is still asked. The same event, pack and parameters give the same
 * decision.
 *
 * @param pack the id of the pack
 * @param parameters the parameters that were decided when it was made
 */
public record Decision(
        String pack, Event event, Map<String, Object> parameters, List<Outcome> outcomes, List<Question> questions) {
    public Decision {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
    }

    /** Whether everything that follows is known. */
    public boolean isComplete() {
        return questions.stream().noneMatch(question -> question.kind().blocks());
    }
}
