package org.gangmu.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.catalogue.Catalogue;

/**
 * Totals that their parts make up by definition: 进出口 = 出口 + 进口, 一般公共预算收入 = 税收收入 + 非税收入, three industries,
 * 一般债务 + 专项债务. The breakdowns and their sources are data: {@code parts.tsv}. Identity and tolerance as in {@link SumAudit};
 * as nothing is left out, parts of the same section that do not add up contradict.
 */
final class PartsAudit {
    private static final List<List<String>> BREAKDOWNS = Lines.read("parts.tsv");
    private static final int NEAR = 400;

    private PartsAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (List<String> breakdown : BREAKDOWNS) {
            Set<String> told = new HashSet<>();
            Set<String> total = keys(breakdown.get(0));
            for (Claim claim : claims) {
                boolean fits = total.contains(claim.key()) && isPart(claim, claim);
                if (fits && told.add(claim.period() + " " + claim.isTarget())) {
                    check(claim, breakdown.subList(1, breakdown.size()), all).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** “出口总额/出口”: any of some wordings. */
    private static Set<String> keys(String names) {
        return Stream.of(names.split("/")).map(Catalogue.standard()::key).collect(Collectors.toSet());
    }

    private static Optional<Finding> check(Claim total, List<String> names, Claims all) {
        List<Claim> parts = new ArrayList<>();
        RoundedValue sum = new RoundedValue(0, 0, 0);
        for (String name : names) {
            Optional<Claim> part = keys(name).stream()
                    .flatMap(key -> all.inDocument(total, key, total.period(), claim -> isPart(claim, total)).stream())
                    .min(Comparator.comparingInt(claim -> Math.abs(claim.at() - total.at())));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            sum = sum.plus(RoundedValue.of(part.get()));
        }
        Outcome outcome = Check.ofAmount(total, sum).outcome(total.figure().bound());
        boolean sure = parts.stream()
                .allMatch(part -> part.isExact() && part.sameSection(total) && Math.abs(part.at() - total.at()) < NEAR);
        boolean kept = outcome == Outcome.HOLDS || outcome == Outcome.ROUNDING;
        return kept || sure ? Optional.of(SumAudit.finding(total, parts, outcome, sum)) : Optional.empty();
    }

    private static boolean isPart(Claim part, Claim total) {
        return part.isLevel()
                && !part.isPercent()
                && !part.isIncrease()
                && part.period().isKnown()
                && part.sameUnitDimension(total)
                && part.isTarget() == total.isTarget();
    }

    /** The lines of a data file of this package, split at tabs; # begins a comment. */
    private static final class Lines {
        static List<List<String>> read(String resource) {
            try (var data = PartsAudit.class.getResourceAsStream(resource)) {
                if (data == null) {
                    throw new IllegalStateException(resource + " is missing from the jar");
                }
                String text = new String(data.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                return text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t")))
                        .collect(Collectors.toList());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
