package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The account of a budget as one section tells it: “收入446,200万元，加上级补助收入…，收入总计698,000万元。支出561,700万元，
 * 加上解支出…，支出总计689,400万元。收支相抵，结转下年支出8,600万元”. Identities: what comes in and its additions make the total
 * in, likewise out; in = out + what is carried on (预算法第十二条：各级预算应当遵循收支平衡的原则). Tolerance: the printed digits of
 * all. Two printed totals that do not balance contradict; an account without them may leave items out and only confirms.
 */
final class BalanceAudit {
    private static final Pattern ADDS = Pattern.compile("^加上?|^加：");
    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，.]*(?:亿|万)?元");

    private BalanceAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> account : accounts(claims)) {
            totals(account, findings);
            balance(account).ifPresent(findings::add);
        }
        return findings;
    }

    /** The amounts of each section that are no parts of others, told for one period. */
    private static List<List<Claim>> accounts(List<Claim> claims) {
        List<List<Claim>> accounts = new ArrayList<>();
        List<Breakdown> parts = claims.isEmpty()
                ? List.of()
                : Breakdown.list(
                        claims.get(0).passage(),
                        claims.get(0).at(),
                        claims.get(claims.size() - 1).at());
        Claim last = null;
        int next = 0;
        int partsEnd = -1;
        for (Claim claim : claims) {
            while (next < parts.size() && parts.get(next).from() <= claim.at()) {
                partsEnd = Math.max(partsEnd, parts.get(next).to());
                next++;
            }
            boolean aside = claim.at() < partsEnd || claim.passage().bracketEnd(claim.at()) >= 0;
            if (!claim.isLevel() || !claim.isMoney() || claim.isInTable() || aside) {
                continue;
            }
            boolean same = last != null
                    && claim.sameSection(last)
                    && claim.period().equals(last.period())
                    && claim.figure().status() == last.figure().status();
            if (last != null && claim.isTarget() && !last.isTarget() && claim.sameSection(last)) {
                continue; // the planned amount beside the executed one
            }
            if (!same) {
                accounts.add(new ArrayList<>());
            }
            accounts.get(accounts.size() - 1).add(claim);
            last = claim;
        }
        return accounts;
    }

    /** “收入446,200万元，加A、B、C，收入总计698,000万元”: every total that an addition leads to. */
    private static void totals(List<Claim> account, List<Finding> findings) {
        int start = 0;
        for (int i = 0; i < account.size(); i++) {
            if (!BudgetRole.of(account.get(i)).isTotal()) {
                continue;
            }
            for (int first = start + 1; first < i; first++) {
                if (ADDS.matcher(account.get(first).label()).find()) {
                    addUp(account.subList(first - 1, i), account.get(i)).ifPresent(findings::add);
                    break;
                }
            }
            start = i;
        }
    }

    private static Optional<Finding> addUp(List<Claim> terms, Claim total) {
        if (unread(terms, total)) {
            return Optional.empty();
        }
        RoundedValue sum = new RoundedValue(0, 0, 0);
        for (Claim term : terms) {
            boolean less = term.label().startsWith("减");
            sum = less ? sum.minus(RoundedValue.of(term)) : sum.plus(RoundedValue.of(term));
        }
        Outcome outcome = Check.ofAmount(total, sum).outcome(total.figure().bound());
        return Optional.of(SumAudit.finding(total, terms, outcome, sum));
    }

    /** Whether an amount stands between the terms and their total that the reader did not take, or that is none of them. */
    private static boolean unread(List<Claim> terms, Claim total) {
        String words = BRACKETS.matcher(withoutParts(terms.get(0), total)).replaceAll("");
        long printed = NUMBER.matcher(words).results().count();
        return printed != terms.size();
    }

    /** The words from a term to its total, without what breaks a term down: “收入8,600万元，其中：利润收入…。加上年结转400万元”. */
    private static String withoutParts(Claim first, Claim total) {
        StringBuilder words = new StringBuilder();
        int at = first.at();
        for (Breakdown parts : Breakdown.list(first.passage(), first.at(), total.at())) {
            if (parts.from() >= at && parts.to() <= total.at()) {
                words.append(first.passage().between(at, parts.from()));
                at = parts.to();
            }
        }
        return words.append(first.passage().between(at, total.at())).toString();
    }

    /** In = out + carried on, from the last total in. */
    private static Optional<Finding> balance(List<Claim> account) {
        int start = -1;
        for (int i = 0; i < account.size(); i++) {
            BudgetRole role = BudgetRole.of(account.get(i));
            boolean revenue = role == BudgetRole.REVENUE
                    && (start < 0 || BudgetRole.of(account.get(start)) == BudgetRole.REVENUE);
            start = role == BudgetRole.REVENUE_TOTAL || (revenue && start < 0) ? i : start;
        }
        return start < 0 ? Optional.empty() : close(account, start);
    }

    /** From the total out where one is told, else from the amounts that follow. */
    private static Optional<Finding> close(List<Claim> account, int start) {
        int total = start + 1;
        while (total < account.size() && BudgetRole.of(account.get(total)) != BudgetRole.EXPENDITURE_TOTAL) {
            total++;
        }
        BudgetLedger ledger = new BudgetLedger(account.get(start));
        for (Claim claim : account.subList(total < account.size() ? total : start + 1, account.size())) {
            if (!ledger.take(claim)) {
                break;
            }
        }
        return ledger.finding();
    }
}
