/**
 * Forecasts with intervals for yearly, quarterly and monthly series, and the probability to reach a value.
 *
 * <p>Uses nothing but the JDK. Start reading at {@link org.gangmu.forecast.Forecaster}: it takes the median of several
 * {@link org.gangmu.forecast.Method}s, one a file with the paper it comes from, and puts an interval around it whose width
 * {@link org.gangmu.forecast.Calibration} holds. What was fitted, on what and how well it does: docs/forecasting.md;
 * {@link org.gangmu.forecast.Fitting} fits it again.
 */
@NullMarked
package org.gangmu.forecast;

import org.jspecify.annotations.NullMarked;
