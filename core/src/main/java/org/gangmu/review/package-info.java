/**
 * Readings are proposals until a person signs them off: what is doubtful in one, told from the reading itself, and what people's
 * corrections propose for the lexicons. Pure.
 *
 * <p>Start reading at {@link org.gangmu.review.Doubts}; the measure is written down in {@code docs/sign-off.md}.
 */
@NullMarked
package org.gangmu.review;

import org.jspecify.annotations.NullMarked;
