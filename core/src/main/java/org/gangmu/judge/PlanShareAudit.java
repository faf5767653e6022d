package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;

/** “实现528,374万元，完成调整预期523,000万元的101.03%”: what was done divided by what was planned. */
final class PlanShareAudit {
    private PlanShareAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim share = claims.get(i);
            if (share.figure().measure() == Measure.PROGRESS && i >= 2) {
                check(claims, i).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(List<Claim> claims, int at) {
        Claim share = claims.get(at);
        Claim plan = claims.get(at - 1);
        Claim done = claims.get(at - 2);
        boolean fits = plan.isLevel()
                && done.isLevel()
                && plan.figure().status() == Status.TARGET
                && done.figure().status() != Status.TARGET
                && plan.sameUnitDimension(done)
                && plan.value() > 0
                && done.sentence() == share.sentence()
                && plan.figure().numberStart() > done.figure().numberStart();
        if (!fits) {
            return Optional.empty();
        }
        double percent = 100 * done.value() / plan.value();
        double slack =
                100 * (done.halfStep() / plan.value() + done.value() * plan.halfStep() / (plan.value() * plan.value()));
        double half = 0.5 * StrictMath.pow(10, -share.figure().value().scale());
        Check check = new Check(share.figure().value().doubleValue(), half, percent, percent - slack, percent + slack);
        String computed = AuditText.number(percent, share.figure().value().scale());
        return Optional.of(new Finding(
                FindingRule.PLAN_SHARE,
                check.outcome(share.figure().bound()),
                done.text() + " ÷ " + plan.text() + " = " + computed + "%，原文" + share.text(),
                share.text(),
                computed,
                List.of(share.figure(), done.figure(), plan.figure())));
    }
}
