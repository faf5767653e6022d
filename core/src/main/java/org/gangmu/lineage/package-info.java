/**
 * Follows what was promised through the documents of successive years (沿革): the same project under all its names, the same
 * undertaking year after year, and what became of it by a day.
 *
 * <p>May use {@code reading} and what stands before it, not {@code judge}: it tells what is told, and judges no number. Start
 * reading at {@link org.gangmu.lineage.Lineage} and {@link org.gangmu.lineage.Strand}.
 */
@NullMarked
package org.gangmu.lineage;

import org.jspecify.annotations.NullMarked;
