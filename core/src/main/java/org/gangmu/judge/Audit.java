package org.gangmu.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangmu.reading.Reading;

/**
 * Checks every identity that the figures of some documents let one check (核查). One finding per claim and family; a
 * contradiction is only reported where both sides speak of the same thing. Each family is a class of its own that names its
 * identity, its tolerance and its source. A pure function of the readings; the work grows with the number of claims.
 */
public final class Audit {
    private Audit() {}

    /** The findings within and across documents, by document and place of the claim. */
    public static List<Finding> of(List<Reading> readings) {
        Claims all = Claims.of(readings);
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> claims : all.documents()) {
            findings.addAll(SumAudit.of(claims));
            findings.addAll(PartsAudit.of(claims, all));
            findings.addAll(BalanceAudit.of(claims));
            findings.addAll(LimitAudit.of(claims));
            findings.addAll(PlanShareAudit.of(claims, all));
            findings.addAll(GrowthAudit.of(claims, all));
            findings.addAll(DifferenceAudit.of(claims, all));
            findings.addAll(MultipleAudit.of(claims, all));
            findings.addAll(AverageAudit.of(claims, all));
            findings.addAll(CompositionAudit.of(claims));
            findings.addAll(ShareAudit.of(claims, all));
            findings.addAll(PerCapitaAudit.of(claims, all));
        }
        findings.addAll(FundAudit.of(all));
        findings.addAll(CarryAudit.of(all));
        findings.addAll(RepeatAudit.of(all));
        Set<String> told = new HashSet<>();
        findings.removeIf(finding -> !told.add(finding.key()));
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.claim().span().document())
                        .thenComparing(finding -> finding.claim().numberStart())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message));
        return findings;
    }
}
