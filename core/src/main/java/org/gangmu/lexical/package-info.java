/**
 * The lexical layer: numbers and what is made of them (shares, ranges, ordinals, measures, money, dates, periods), found in
 * one pass over the characters and without regard to what they are said of.
 *
 * <p>May use {@code quantity} and {@code text}. Start reading at {@link org.gangmu.lexical.LexicalScan}; what a number looks
 * like is in {@link org.gangmu.lexical.NumeralParser}.
 */
@NullMarked
package org.gangmu.lexical;

import org.jspecify.annotations.NullMarked;
