package org.gangmu.assessment;

import java.util.List;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency is scored on, and how many points it gives.
 *
 * @param kind {@code indicator}, {@code task} or {@code project}
 * @param result the light or fate it has: green, slipping
 * @param leads whether the agency leads; otherwise it helps
 * @param points 0 to 100; null where nothing is known, which counts neither for nor against
 * @param reason why it has that light or fate, in Chinese
 * @param reasonEnglish the same in English
 * @param sources the sentences that rests on
 */
public record Item(
        String kind,
        String name,
        String result,
        boolean leads,
        double weight,
        @Nullable Double points,
        String reason,
        String reasonEnglish,
        List<Span> sources) {
    public Item {
        sources = List.copyOf(sources);
    }

    public boolean isKnown() {
        return points != null;
    }
}
