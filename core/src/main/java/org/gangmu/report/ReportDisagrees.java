package org.gangmu.report;

import java.util.List;

/** A report says something else than the ledger, so it is not handed out. */
public final class ReportDisagrees extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Disagreement> disagreements;

    ReportDisagrees(List<Disagreement> disagreements) {
        super("the report is not handed out, because it disagrees with the ledger in " + disagreements.size()
                + (disagreements.size() == 1 ? " place: " : " places; the first: ") + disagreements.get(0)
                + "; make the report anew, and report this if it stays");
        this.disagreements = List.copyOf(disagreements);
    }

    public List<Disagreement> disagreements() {
        return disagreements;
    }
}
