package org.gangmu.judge;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.plan.Adjustments;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;

/**
 * What a year is judged by.
 *
 * @param observations those of {@code readings}, and whatever else was observed
 * @param adjustments of targets, known by the day
 */
public record Known(List<Reading> readings, Observations observations, Adjustments adjustments) {
    public Known {
        readings = List.copyOf(readings);
    }

    /** What the documents of {@code region} tell by {@code asOf}. */
    public static Known of(String region, LocalDate asOf, List<Reading> readings, Adjustments adjustments) {
        return new Known(readings, Observations.of(region, asOf, readings), adjustments);
    }
}
