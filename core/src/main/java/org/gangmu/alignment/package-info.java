/**
 * How targets agree: those of a city with those of its districts for the same year, and those of the single years with the one
 * of the five-year plan (衔接).
 *
 * <p>A package of its own behind {@code judge}: it sets the targets of several regions and years side by side, where a judge
 * looks at one target of one plan, and takes over its paths. Start reading at {@link org.gangmu.alignment.Matrix} and
 * {@link org.gangmu.alignment.Chain}.
 */
@NullMarked
package org.gangmu.alignment;

import org.jspecify.annotations.NullMarked;
