package org.gangmu.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two sides of one account, filled claim by claim, and what they come to; see {@link BalanceAudit}. */
final class BudgetLedger {
    private static final Set<BudgetRole> CLOSING =
            EnumSet.of(BudgetRole.CARRIED_ON, BudgetRole.SURPLUS, BudgetRole.STOCK, BudgetRole.DEFICIT);
    private static final Pattern BALANCED = Pattern.compile("收支(?:总量)?(?:决算)?(?:相抵)?(?:实现)?(?:总体)?平衡");
    private static final int AFTERWARDS = 40;

    private final Claim opening;
    private final List<Claim> in = new ArrayList<>();
    private final List<Claim> out = new ArrayList<>();
    private boolean spent;
    private boolean totalOut;

    BudgetLedger(Claim opening) {
        this.opening = opening;
        in.add(opening);
    }

    /** Whether the account goes on behind {@code claim}. */
    boolean take(Claim claim) {
        BudgetRole role = BudgetRole.of(claim);
        boolean closing = role == BudgetRole.CARRIED_ON || (totalOut && CLOSING.contains(role));
        boolean outflow = role == BudgetRole.OUTFLOW && !totalOut;
        boolean expenditure = !spent && (role == BudgetRole.EXPENDITURE || role == BudgetRole.EXPENDITURE_TOTAL);
        boolean inflow = !spent && (role == BudgetRole.INFLOW || role == BudgetRole.CARRIED_IN);
        if (!claim.sameUnitDimension(opening)) {
            return true;
        }
        if (closing || outflow || expenditure) {
            (role == BudgetRole.DEFICIT ? in : out).add(claim);
            totalOut |= role == BudgetRole.EXPENDITURE_TOTAL;
            spent |= expenditure;
        } else if (inflow) {
            in.add(claim);
        }
        return outflow || expenditure || inflow;
    }

    /**
     * Two printed totals contradict where what closes them is told, and so does a subtraction in one sentence; any other
     * account may leave items out, and only a slip of the pen speaks against it.
     */
    Optional<Finding> finding() {
        boolean totalIn = BudgetRole.of(opening) == BudgetRole.REVENUE_TOTAL;
        boolean closed = in.size() + out.size() > 2 || totalIn;
        if (!spent || !closed) {
            return Optional.empty();
        }
        RoundedValue incoming = sum(in);
        RoundedValue outgoing = sum(out);
        double slack = incoming.high() - incoming.mid();
        boolean exact = Math.abs(incoming.mid() - outgoing.mid()) <= 1e-9 * incoming.mid();
        Outcome outcome = exact
                ? Outcome.HOLDS
                : new Check(incoming.mid(), slack, outgoing.mid(), outgoing.low(), outgoing.high()).outcome();
        boolean sure = (totalIn && totalOut && isClosed()) || isSubtraction();
        if (outcome == Outcome.CONTRADICTS && !sure) {
            Slip slip = Slip.between(in, out);
            return slip == Slip.NONE ? Optional.empty() : Optional.of(state(slip.outcome(), incoming, outgoing));
        }
        return Optional.of(state(outcome, incoming, outgoing));
    }

    /** “收入安排717万元，减按规定调入215万元，支出相应安排502万元”: one sentence that subtracts and names the rest. */
    private boolean isSubtraction() {
        boolean subtracts = out.stream().anyMatch(claim -> claim.label().startsWith("减"));
        return subtracts && in.size() == 1 && out.stream().allMatch(opening::sameSentence);
    }

    private boolean isClosed() {
        boolean told = in.stream().anyMatch(claim -> CLOSING.contains(BudgetRole.of(claim)))
                || out.stream().anyMatch(claim -> CLOSING.contains(BudgetRole.of(claim)));
        Claim last = out.get(out.size() - 1);
        int end = Math.min(last.passage().text().length(), last.at() + AFTERWARDS);
        return told || BALANCED.matcher(last.passage().between(last.at(), end)).find();
    }

    private Finding state(Outcome outcome, RoundedValue incoming, RoundedValue outgoing) {
        List<Claim> claims = new ArrayList<>(in);
        claims.addAll(out);
        String computed = AuditText.number(outgoing.mid() / opening.factor(), opening.scale());
        boolean balanced = outcome == Outcome.HOLDS || outcome == Outcome.ROUNDING;
        Said said = Said.of(terms(in) + (balanced ? " = " : " ≠ ") + terms(out));
        if (out.size() > 1) {
            String total = amount(outgoing);
            said = balanced ? said.and(" = " + total) : said.and("，合计" + total, ", together " + total);
        }
        if (!balanced) {
            String gap = amount(outgoing.minus(incoming));
            said = said.and("，相差" + gap, ", " + gap + " apart");
        }
        return Finding.of(FindingRule.STOCK_FLOW, outcome, said, computed, claims);
    }

    private static String terms(List<Claim> claims) {
        return claims.stream().map(Claim::text).collect(Collectors.joining(" + "));
    }

    private String amount(RoundedValue value) {
        return AuditText.number(Math.abs(value.mid()) / opening.factor(), opening.scale())
                + opening.figure().unit();
    }

    private static RoundedValue sum(List<Claim> claims) {
        RoundedValue sum = new RoundedValue(0, 0, 0);
        for (Claim claim : claims) {
            sum = sum.plus(RoundedValue.of(claim));
        }
        return sum;
    }
}
