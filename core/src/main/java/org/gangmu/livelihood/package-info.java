/**
 * Livelihood projects (民生实事): candidates, the vote of the people's congress deputies, and who is adopted by it. Pure counting; what
 * is adopted is followed up as a task.
 *
 * <p>Stands alone. Start reading at {@link org.gangmu.livelihood.Round}.
 */
@NullMarked
package org.gangmu.livelihood;

import org.jspecify.annotations.NullMarked;
