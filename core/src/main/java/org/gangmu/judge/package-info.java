/**
 * The judges: pure functions from plans and observations to verdicts that cite their sources.
 *
 * <p>May use every other package of the core. Start reading at {@link org.gangmu.judge.Evaluation} and
 * {@link org.gangmu.judge.IndicatorJudge}.
 */
@NullMarked
package org.gangmu.judge;

import org.jspecify.annotations.NullMarked;
