/**
 * Assessment of agencies (单位考核): a score from the indicators an agency answers for, its tasks and its projects. Weights are
 * data, every point is explained, ties and missing data are treated by stated rules. Pure functions.
 *
 * <p>May use everything but reports. Start reading at {@link org.gangmu.assessment.Assessment}.
 */
@NullMarked
package org.gangmu.assessment;

import org.jspecify.annotations.NullMarked;
