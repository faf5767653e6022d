package org.gangmu.judge;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * The same figure told twice: in two documents of one winter, in table and prose, or as this year's base and in last year's
 * report. Only levels and growths of the catalogue's indicators are compared, of one region and period. Each telling is
 * compared with the different ones before it, so that a thousand documents that agree cost no more than two.
 */
final class RepeatAudit {
    private RepeatAudit() {}

    private record Subject(String region, String key, Period period, boolean target, Measure measure) {}

    /** Tellings that differ in none of these are compared alike. */
    private record Telling(
            BigDecimal value, String unit, Bound bound, boolean table, String name, YearMonth month, boolean status) {}

    static List<Finding> of(Claims all) {
        Map<Subject, List<Claim>> told = new LinkedHashMap<>();
        all.documents().stream()
                .flatMap(List::stream)
                .filter(RepeatAudit::isCompared)
                .sorted(Comparator.comparing(Claim::knownFrom)
                        .thenComparing(claim -> claim.document().id())
                        .thenComparing(claim -> claim.figure().span()))
                .forEach(claim -> told.computeIfAbsent(subject(claim), key -> new ArrayList<>())
                        .add(claim));
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> same : told.values()) {
            compareAll(same, findings);
        }
        return findings;
    }

    private static boolean isCompared(Claim claim) {
        boolean level = claim.isLevel()
                && !claim.label().contains("净增")
                && !claim.label().contains("年均");
        boolean growth = claim.figure().measure() == Measure.GROWTH
                && claim.isPercent()
                && claim.figure().upper() == null
                && !GrowthAudit.hasOwnScope(claim.words());
        boolean years =
                claim.period().unit() == Period.Unit.YEAR && (claim.period().isSingleYear() || growth);
        return (level || growth)
                && claim.unit() != null
                && claim.isCatalogued()
                && (years || claim.period().unit() == Period.Unit.MONTH)
                && claim.document().region() != null;
    }

    private static Subject subject(Claim claim) {
        return new Subject(
                String.valueOf(claim.document().region()),
                claim.key(),
                claim.period(),
                claim.isTarget(),
                claim.figure().measure());
    }

    /** Each claim against the tellings before it that it should repeat: one finding per claim. */
    private static void compareAll(List<Claim> same, List<Finding> findings) {
        List<Claim> different = new ArrayList<>();
        Set<Telling> known = new HashSet<>();
        for (Claim claim : same) {
            Finding best = null;
            for (Claim before : different) {
                Optional<Finding> found = RepeatJudge.compare(before, claim);
                if (found.isPresent() && (best == null || weight(found.get()) < weight(best))) {
                    best = found.get();
                }
            }
            if (best != null) {
                findings.add(best);
            }
            if (known.add(telling(claim))) {
                different.add(claim);
            }
        }
    }

    /** What is told of a claim: that it is confirmed before that it is contradicted, and either before what is unclear. */
    private static int weight(Finding finding) {
        return switch (finding.verdict()) {
            case HOLDS -> 0;
            case ROUNDING -> 1;
            case CONTRADICTS -> 2;
            case UNCLEAR -> 3;
        };
    }

    private static Telling telling(Claim claim) {
        return new Telling(
                claim.figure().value(),
                claim.figure().unit(),
                claim.figure().bound(),
                claim.isInTable(),
                claim.figure().indicator(),
                YearMonth.from(claim.knownFrom()),
                claim.figure().status() == org.gangmu.quantity.Status.ESTIMATE);
    }
}
