package org.gangmu.app.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.gangmu.app.evaluation.paper.Docx;
import org.gangmu.app.evaluation.paper.Pdf;

/** The files a report is handed out as. Each has its numbers computed again first; one that disagrees is not written. */
public enum ReportFormat {
    json("application/json;charset=UTF-8", report -> bytes(EvaluationJson.render(report))),
    html("text/html;charset=UTF-8", report -> bytes(EvaluationHtml.render(report))),
    docx(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            report -> Docx.write(EvaluationPaper.of(report))),
    pdf("application/pdf", report -> Pdf.write(EvaluationPaper.of(report)));

    private final String mediaType;
    private final Function<EvaluationReport, byte[]> writer;

    ReportFormat(String mediaType, Function<EvaluationReport, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The file; the same report gives the same bytes.
     *
     * @throws org.gangmu.report.ReportDisagrees when a sentence disagrees with the ledger
     * @throws org.gangmu.app.evaluation.paper.NoFont when this machine has no font to write a PDF with
     */
    public byte[] write(EvaluationReport report) {
        report.requireAgreement();
        return writer.apply(report);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
