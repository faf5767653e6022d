package org.gangmu.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.quantity.Period;

/**
 * The stock of a fund and what flows in and out of it: “社会保险基金累计收支结余为70,247万元” beside last year's balance and this
 * year's revenue and expenditure. Identities: last year's balance + revenue − expenditure = this year's balance, and revenue −
 * expenditure = the year's surplus (社会保险基金财务制度：滚存结余 = 上年滚存结余 + 本年收入 − 本年支出). Tolerance: the printed
 * digits of all four. Told in one document they contradict where they do not close; balances of another document may have been
 * settled anew since, which is unclear.
 */
final class FundAudit {
    private static final String FRAME =
            "全[区市省县国]|我[区市省县]|20\\d\\d年度?|年末|年底|截至|当年|本年|上年|预算|累计|滚存|收支|资金|完成|实现|预计|安排|其中|[：:]";

    /** How often a year's amount of one fund is told at most before the rest is taken for repeats. */
    private static final int MOST = 16;

    private FundAudit() {}

    /** The amounts of one fund in one year, or of all together. */
    private record Account(String scope, String fund, Period year) {}

    private record Entry(BudgetRole role, Claim claim) {}

    static List<Finding> of(Claims all) {
        Map<Account, List<Entry>> entries = new HashMap<>();
        for (List<Claim> claims : all.documents()) {
            for (Claim claim : claims) {
                entry(claim)
                        .ifPresent(entry -> entries.computeIfAbsent(account(claim), key -> new ArrayList<>())
                                .add(entry));
            }
        }
        List<Finding> findings = new ArrayList<>();
        entries.forEach((account, told) -> {
            for (Claim stock : list(told, BudgetRole.STOCK)) {
                close(account, stock, told, entries).ifPresent(findings::add);
            }
            for (Claim surplus : list(told, BudgetRole.SURPLUS)) {
                surplus(surplus, told).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private static Optional<Entry> entry(Claim claim) {
        String name = claim.figure().indicator();
        boolean fund = name.contains("保险") && claim.isLevel() && claim.isMoney() && !claim.isInTable();
        if (!fund || !claim.period().isSingleYear() || claim.document().region() == null || !claim.isExact()) {
            return Optional.empty();
        }
        BudgetRole role = BudgetRole.of(claim);
        return switch (role) {
            case STOCK, SURPLUS, REVENUE, EXPENDITURE, CARRIED_IN -> Optional.of(new Entry(role, claim));
            case REVENUE_TOTAL -> Optional.of(new Entry(BudgetRole.REVENUE, claim));
            case EXPENDITURE_TOTAL -> Optional.of(new Entry(BudgetRole.EXPENDITURE, claim));
            default -> name.endsWith("结余") ? Optional.of(new Entry(BudgetRole.STOCK, claim)) : Optional.empty();
        };
    }

    private static Account account(Claim claim) {
        String fund = claim.figure().indicator().replaceAll(FRAME, "").replaceAll("(?:总?收入|总?支出|加?结余|结余)$", "");
        return new Account(String.valueOf(claim.document().region()), fund, claim.period());
    }

    private static List<Claim> list(List<Entry> told, BudgetRole role) {
        return told.stream()
                .filter(entry -> entry.role() == role)
                .map(Entry::claim)
                .limit(MOST)
                .toList();
    }

    /** What {@code stock} goes with: budget with budget and execution with execution, of its document and next to it. */
    private static Optional<Claim> find(List<Entry> told, BudgetRole role, Claim stock) {
        return list(told, role).stream()
                .filter(claim -> claim.isTarget() == stock.isTarget())
                .min(byNearness(stock));
    }

    /** The balance a year begins with: that of the year before, as executed where that is told. */
    private static Optional<Claim> opening(List<Entry> told, List<Entry> before, Claim stock) {
        return find(told, BudgetRole.CARRIED_IN, stock)
                .or(() -> list(before, BudgetRole.STOCK).stream()
                        .min(Comparator.comparing((Claim claim) -> !claim.sameDocument(stock))
                                .thenComparing(Claim::isTarget)
                                .thenComparing(byNearness(stock))));
    }

    private static Comparator<Claim> byNearness(Claim stock) {
        return Comparator.comparing((Claim claim) -> !claim.sameDocument(stock))
                .thenComparing(claim -> !claim.sameSection(stock))
                .thenComparingInt(claim -> Math.abs(claim.at() - stock.at()));
    }

    private static Optional<Finding> close(
            Account account, Claim stock, List<Entry> told, Map<Account, List<Entry>> entries) {
        Account before = new Account(account.scope(), account.fund(), GrowthAudit.base(account.year()));
        Optional<Claim> opening = opening(told, entries.getOrDefault(before, List.of()), stock);
        Optional<Claim> revenue = find(told, BudgetRole.REVENUE, stock);
        Optional<Claim> expenditure = find(told, BudgetRole.EXPENDITURE, stock);
        if (opening.isEmpty() || revenue.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        RoundedValue computed = RoundedValue.of(opening.get())
                .plus(RoundedValue.of(revenue.get()))
                .minus(RoundedValue.of(expenditure.get()));
        List<Claim> claims = List.of(stock, opening.get(), revenue.get(), expenditure.get());
        String sum = opening.get().text() + " + " + revenue.get().text() + " − "
                + expenditure.get().text();
        return Optional.of(finding(sum, computed, claims));
    }

    private static Optional<Finding> surplus(Claim surplus, List<Entry> told) {
        Optional<Claim> revenue = find(told, BudgetRole.REVENUE, surplus);
        Optional<Claim> expenditure = find(told, BudgetRole.EXPENDITURE, surplus);
        if (revenue.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        RoundedValue computed = RoundedValue.of(revenue.get()).minus(RoundedValue.of(expenditure.get()));
        String difference = revenue.get().text() + " − " + expenditure.get().text();
        return Optional.of(finding(difference, computed, List.of(surplus, revenue.get(), expenditure.get())));
    }

    private static Finding finding(String arithmetic, RoundedValue computed, List<Claim> claims) {
        Claim stated = claims.get(0);
        Outcome outcome = Check.ofAmount(stated, computed).outcome();
        boolean apart = claims.stream().anyMatch(claim -> !claim.sameDocument(stated));
        String unit = stated.figure().unit();
        String number = AuditText.number(computed.mid() / stated.factor(), stated.scale());
        String gap = AuditText.number(Math.abs(computed.mid() - stated.value()) / stated.factor(), stated.scale());
        Said said = Said.of(arithmetic + " = " + number + unit)
                .printed(stated.figure().indicator() + stated.text());
        return Finding.of(
                FindingRule.STOCK_FLOW,
                outcome == Outcome.CONTRADICTS && apart ? Outcome.UNCLEAR : outcome,
                outcome == Outcome.CONTRADICTS ? said.and("，相差" + gap + unit, ", " + gap + unit + " apart") : said,
                number,
                claims);
    }
}
