/**
 * Evaluation reports (评估报告): what the judge concludes, in chapters of sentences that people can hand to a congress. Every
 * number in a sentence is a {@link org.gangmu.report.Value} that knows the ledger rows it comes from; before a report is
 * handed out, {@link org.gangmu.report.ReportGuard} computes each of them again.
 *
 * <p>May use everything but the assessment. Start reading at {@link org.gangmu.report.Report}.
 */
@NullMarked
package org.gangmu.report;

import org.jspecify.annotations.NullMarked;
