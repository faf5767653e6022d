/**
 * Mechanisms (机制): standing rules that say who must do what by when if something happens. A {@link
 * org.gangmu.mechanism.Pack} is data: event types with typed fields, decision tables, parameters that a person decides, and the
 * clauses the rules rest on. What is not known is asked for, never guessed.
 *
 * <p>May use {@code calendar}. {@code mechanism.feel} is the language of cells, {@code mechanism.dmn} the file format. Start
 * reading at {@link org.gangmu.mechanism.Pack} and {@link org.gangmu.mechanism.Decider}.
 */
@NullMarked
package org.gangmu.mechanism;

import org.jspecify.annotations.NullMarked;
