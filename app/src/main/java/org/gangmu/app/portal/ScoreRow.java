package org.gangmu.app.portal;

import org.jspecify.annotations.Nullable;

/**
 * One indicator in a scorecard.
 *
 * @param id its key in addresses
 * @param name in the reader's language where the catalogue knows it
 * @param original its name in the plan, when {@code name} is another
 * @param unit as printed; empty for a bare ratio
 * @param nature {@code expected}, {@code binding}, or empty
 * @param reason why the light shows what it shows, one line
 * @param source where the newest value, or else the target, was read
 */
public record ScoreRow(
        String id,
        String name,
        @Nullable String original,
        String unit,
        String dimension,
        String nature,
        ValueView base,
        ValueView latest,
        ValueView target,
        TrackView track,
        LightView light,
        String reason,
        @Nullable SourceLink source) {

    public boolean binding() {
        return nature.equals("binding");
    }
}
