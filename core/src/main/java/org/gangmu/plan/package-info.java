/**
 * Plans: what a region has set itself to reach, read from the documents that set it.
 *
 * <p>May use every package up to {@code reading}. Start reading at {@link org.gangmu.plan.Plan}.
 */
@NullMarked
package org.gangmu.plan;

import org.jspecify.annotations.NullMarked;
