/**
 * How targets agree: a city's with its districts', and each year's with the five-year plan's, as a page and as JSON Lines.
 *
 * <p>May use {@code store}, {@code accounts}, {@code portal} and {@code library}. Start reading at
 * {@link org.gangmu.app.alignment.AlignmentPages}.
 */
@NullMarked
package org.gangmu.app.alignment;

import org.jspecify.annotations.NullMarked;
