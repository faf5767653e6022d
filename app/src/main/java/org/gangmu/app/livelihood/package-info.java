/**
 * Livelihood projects (民生实事): candidates of a public call, the deputies' vote, and what was adopted, followed up as tasks.
 *
 * <p>May use {@code tasks}, {@code library}, {@code portal}, {@code accounts} and {@code store}. Start reading at
 * {@link org.gangmu.app.livelihood.LivelihoodDesk}.
 */
@NullMarked
package org.gangmu.app.livelihood;

import org.jspecify.annotations.NullMarked;
