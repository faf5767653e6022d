package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** “三次产业结构调整为0.34∶29.22∶70.44”: the shares of a whole add up to a hundred. */
final class CompositionAudit {
    private CompositionAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        List<Claim> run = new ArrayList<>();
        for (Claim claim : claims) {
            boolean share = claim.figure().rule().equals("structure-ratio");
            boolean next = !run.isEmpty()
                    && share
                    && claim.figure().span().equals(run.get(0).figure().span());
            if (!next) {
                check(run, findings);
                run.clear();
            }
            if (share) {
                run.add(claim);
            }
        }
        check(run, findings);
        return findings;
    }

    private static void check(List<Claim> shares, List<Finding> findings) {
        if (shares.size() < 3) {
            return;
        }
        double sum = shares.stream()
                .mapToDouble(claim -> claim.figure().value().doubleValue())
                .sum();
        double half = shares.stream()
                .mapToDouble(claim ->
                        0.5 * StrictMath.pow(10, -claim.figure().value().scale()))
                .sum();
        Outcome outcome = Math.abs(sum - 100) < 1e-9
                ? Outcome.HOLDS
                : Math.abs(sum - 100) <= half + 1e-9 ? Outcome.ROUNDING : Outcome.CONTRADICTS;
        String terms = shares.stream().map(claim -> claim.figure().valueText()).collect(Collectors.joining(" + "));
        String computed = AuditText.number(sum, shares.get(0).figure().value().scale());
        findings.add(new Finding(
                FindingRule.COMPOSITION,
                outcome,
                terms + " = " + computed,
                "100",
                computed,
                shares.stream().map(Claim::figure).toList()));
    }
}
