package org.gangmu.app.indicators;

import org.gangmu.app.portal.SourceLink;

/**
 * One thing observed of an indicator.
 *
 * @param value with its unit
 * @param status actual or estimate, in words
 * @param known since when it is known
 * @param used whether the verdict rests on it
 */
record ObservationRow(
        String period, String value, String status, String known, String quote, boolean used, SourceLink source) {}
