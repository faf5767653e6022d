/**
 * Decomposition (目标分解): a target, or a task of several years, allotted to years, agencies or sub-regions; what the parts come
 * to, what is left over, and what contradicts itself. Pure, in exact decimal arithmetic.
 *
 * <p>Start reading at {@link org.gangmu.allotment.Allotment}; the rules are written down in {@code docs/allotment.md}.
 */
@NullMarked
package org.gangmu.allotment;

import org.jspecify.annotations.NullMarked;
