package org.gangmu.app.portal;

import java.time.LocalDate;

/**
 * The day up to which things are known on a page: what became known later is left out.
 *
 * @param day the day itself, included
 * @param chosen whether the reader asked for it ({@code ?as-of=2024-02-01}) or it is the portal's own choice
 */
public record AsOf(LocalDate day, boolean chosen) {
    /** The name of the request parameter, kept across all links of a page. */
    public static final String PARAMETER = "as-of";

    @Override
    public String toString() {
        return day.toString();
    }
}
