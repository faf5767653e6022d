/**
 * Series: the observations of an indicator over the years, as they were known on a day.
 *
 * <p>May use every package up to {@code plan}. Start reading at {@link org.gangmu.series.Observations}.
 */
@NullMarked
package org.gangmu.series;

import org.jspecify.annotations.NullMarked;
