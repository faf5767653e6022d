package org.gangmu.assessment;

import java.util.List;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency is scored on, and how many points it gives.
 *
 * @param kind {@code indicator}, {@code task} or {@code project}
 * @param result the light, fate or standing it has: green, slipping, late
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

    /** The same for an agency that only helps. @param part of the weight it then has */
    Item helping(double part) {
        return new Item(kind, name, result, false, weight * part, points, reason, reasonEnglish, sources);
    }

    public boolean isKnown() {
        return points != null;
    }
}
