package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * “三次产业结构调整为0.34∶29.22∶70.44”: the shares of a whole add up to a hundred. Tolerance: half of the last printed digit of
 * each share, all together.
 */
final class CompositionAudit {
    /** What lies further from a hundred is a ratio of another kind: 5∶3∶2. */
    private static final double FAR = 10;

    private CompositionAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        List<Claim> run = new ArrayList<>();
        for (Claim claim : claims) {
            if (run.isEmpty() || !sameRatio(run.get(0), claim)) {
                check(run, findings);
                run.clear();
            }
            if (claim.figure().rule().equals("structure-ratio")) {
                run.add(claim);
            }
        }
        check(run, findings);
        return findings;
    }

    /** Whether two claims are parts of one printed ratio. */
    static boolean sameRatio(Claim a, Claim b) {
        return a.figure().rule().equals("structure-ratio")
                && b.figure().rule().equals("structure-ratio")
                && a.figure().span().equals(b.figure().span());
    }

    private static void check(List<Claim> shares, List<Finding> findings) {
        if (shares.size() < 3) {
            return;
        }
        double sum = shares.stream().mapToDouble(Claim::printed).sum();
        double half = shares.stream().mapToDouble(Claim::printedHalf).sum();
        Outcome outcome = Math.abs(sum - 100) < 1e-9
                ? Outcome.HOLDS
                : Math.abs(sum - 100) <= half + 1e-9 ? Outcome.ROUNDING : Outcome.CONTRADICTS;
        if (outcome == Outcome.CONTRADICTS && Math.abs(sum - 100) > FAR) {
            return;
        }
        String terms = shares.stream().map(claim -> claim.figure().valueText()).collect(Collectors.joining(" + "));
        String computed = AuditText.number(sum, shares.get(0).scale());
        findings.add(Finding.of(
                        FindingRule.COMPOSITION,
                        outcome,
                        Said.of(terms + " = " + computed),
                        computed,
                        List.copyOf(shares))
                .stating("100"));
    }
}
