package org.gangmu.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.quantity.Period;

/**
 * What one year carries on and the next one carries in: “结转下年支出15万元” of 2020, “上年结转支出15万元” of 2021. Identity: the
 * two are the same amount of the same budget book; tolerance: the printed digits of both. A budget is drawn up before the old
 * year is settled, so that a difference is unclear.
 */
final class CarryAudit {
    private static final List<String> BOOKS = List.of("政府性基金", "国有资本经营", "社会保险基金", "一般公共预算");

    private CarryAudit() {}

    private record Book(String region, String name, Period year, BudgetRole role) {}

    static List<Finding> of(Claims all) {
        Map<Book, Claim> carried = new HashMap<>();
        List<Claim> carriedIn = new ArrayList<>();
        for (List<Claim> claims : all.documents()) {
            for (Claim claim : claims) {
                boolean amount = claim.isLevel()
                        && claim.isMoney()
                        && claim.isExact()
                        && claim.period().isSingleYear();
                BudgetRole role = amount ? BudgetRole.of(claim) : BudgetRole.OTHER;
                if (role == BudgetRole.CARRIED_ON) {
                    book(claim, claim.period(), role).ifPresent(book -> carried.putIfAbsent(book, claim));
                } else if (role == BudgetRole.CARRIED_IN) {
                    carriedIn.add(claim);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : carriedIn) {
            book(claim, GrowthAudit.base(claim.period()), BudgetRole.CARRIED_ON)
                    .map(carried::get)
                    .ifPresent(before -> findings.add(check(claim, before)));
        }
        return findings;
    }

    private static Optional<Book> book(Claim claim, Period year, BudgetRole role) {
        String region = claim.document().region();
        List<String> section = claim.figure().section();
        String words = claim.figure().indicator()
                + (section.isEmpty() ? "" : section.get(section.size() - 1))
                + (section.size() > 1 ? section.get(section.size() - 2) : "");
        return region == null
                ? Optional.empty()
                : BOOKS.stream().filter(words::contains).findFirst().map(name -> new Book(region, name, year, role));
    }

    private static Finding check(Claim carriedIn, Claim carriedOn) {
        Outcome outcome = Check.ofAmount(carriedIn, RoundedValue.of(carriedOn)).outcome();
        return Finding.of(
                FindingRule.STOCK_FLOW,
                outcome == Outcome.CONTRADICTS ? Outcome.UNCLEAR : outcome,
                new Said(
                        carriedIn.period() + "年上年结转" + carriedIn.text() + "，" + carriedOn.period() + "年结转下年"
                                + carriedOn.text(),
                        "carried into " + carriedIn.period() + ": " + carriedIn.text() + "; carried on from "
                                + carriedOn.period() + ": " + carriedOn.text()),
                carriedOn.text(),
                List.of(carriedIn, carriedOn));
    }
}
