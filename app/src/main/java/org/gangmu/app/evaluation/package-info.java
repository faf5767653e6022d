/**
 * Evaluations as reports: the JSON of the evaluate contract, and a self-contained page to read and print.
 *
 * <p>Renders what {@link org.gangmu.judge.Evaluation} concluded and computes nothing of its own. Start reading at
 * {@link org.gangmu.app.evaluation.EvaluationReport}.
 */
@NullMarked
package org.gangmu.app.evaluation;

import org.jspecify.annotations.NullMarked;
