/**
 * Reading: one recogniser per kind of statement, over the tokens and scopes of a text.
 *
 * <p>May use every package up to {@code statement}. Start reading at {@link org.gangmu.reading.Reader}.
 */
@NullMarked
package org.gangmu.reading;

import org.jspecify.annotations.NullMarked;
