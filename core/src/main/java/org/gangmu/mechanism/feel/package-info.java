/**
 * The part of FEEL (DMN 1.3, chapter 10) that decision tables need: literals, names, lists, arithmetic, comparison,
 * {@code and}/{@code or}, {@code if … then … else}, {@code date("…")}, and unary tests with comparison, intervals, lists,
 * {@code not(…)} and {@code -}. Whatever else is in a cell is refused with the place where it stands, never half understood.
 *
 * <p>Values are {@link java.math.BigDecimal}, {@link java.lang.String}, {@link java.lang.Boolean},
 * {@link java.time.LocalDate} and lists of them; what is not known is null. May use nothing of the core. Start reading at
 * {@link org.gangmu.mechanism.feel.Formula} and {@link org.gangmu.mechanism.feel.UnaryTests}.
 */
@NullMarked
package org.gangmu.mechanism.feel;

import org.jspecify.annotations.NullMarked;
