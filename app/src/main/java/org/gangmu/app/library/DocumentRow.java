package org.gangmu.app.library;

import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param key see {@link org.gangmu.app.portal.SourceLink#key(String)}
 * @param type the code of its type, such as {@code plan_report}
 * @param date the day it was issued, as ISO date; empty when it does not tell
 */
public record DocumentRow(
        String key,
        String type,
        String title,
        @Nullable String issuer,
        @Nullable String number,
        String date,
        int figures,
        int tasks,
        int commitments) {}
