package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.quantity.Measure;

/**
 * “实现528,374万元，完成调整预期523,000万元的101.03%”, “年初预算为2.85万元，支出决算为0.39万元，完成预算的13.68%”: what was done
 * divided by what was planned. Identity: done ÷ plan; tolerance: the printed digits of all three. Both stand in the sentence
 * of the share; else the plan may come from the document that set it, which confirms and cannot contradict: plans are
 * adjusted within the year.
 */
final class PlanShareAudit {
    private static final Pattern PLANNED = Pattern.compile("(?:预算|预期|计划|目标|任务|指标)数?(?:安排)?为?$");
    private static final Pattern ADJUSTED = Pattern.compile("调整|变动");

    private PlanShareAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim share = claims.get(i);
            if (share.figure().measure() == Measure.PROGRESS && share.figure().upper() == null) {
                Optional<Finding> near = inSentence(claims, i);
                near.or(() -> acrossDocuments(share, all)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inSentence(List<Claim> claims, int at) {
        Claim share = claims.get(at);
        if (at < 2) {
            return Optional.empty();
        }
        Claim second = claims.get(at - 1);
        Claim first = claims.get(at - 2);
        boolean fits = first.isLevel()
                && second.isLevel()
                && first.sameSentence(share)
                && second.sameSentence(share)
                && first.sameUnitDimension(second);
        if (!fits || isPlan(first) == isPlan(second)) {
            return Optional.empty();
        }
        return isPlan(second) ? check(share, first, second, true) : check(share, second, first, true);
    }

    private static boolean isPlan(Claim claim) {
        return claim.isTarget() || PLANNED.matcher(claim.label()).find();
    }

    private static Optional<Finding> acrossDocuments(Claim share, Claims all) {
        if (!share.isCatalogued()
                || !share.period().isSingleYear()
                || ADJUSTED.matcher(share.words()).find()) {
            return Optional.empty();
        }
        Optional<Claim> done = all.inDocument(share, share.key(), share.period(), Claim::isLevel).stream()
                .filter(claim -> !isPlan(claim) && !claim.isIncrease() && claim.sameSentence(share))
                .findFirst();
        Optional<Claim> plan = all.nearest(
                share, share.key(), share.period(), claim -> claim.isLevel() && claim.isTarget() && claim.isExact());
        return done.flatMap(
                found -> plan.filter(found::sameUnitDimension).flatMap(set -> check(share, found, set, false)));
    }

    private static Optional<Finding> check(Claim share, Claim done, Claim plan, boolean near) {
        return RoundedValue.of(done).over(RoundedValue.of(plan)).flatMap(ratio -> {
            RoundedValue percent = ratio.times(100);
            Outcome outcome = Check.of(share, percent).ofRate(share.figure().bound());
            if (!near && outcome == Outcome.CONTRADICTS) {
                return Optional.empty();
            }
            String computed = AuditText.number(percent.mid(), share.scale());
            return Optional.of(Finding.of(
                    FindingRule.PLAN_SHARE,
                    outcome,
                    Said.of(done.text() + " ÷ " + plan.text() + " = " + computed + "%")
                            .printed(share.text()),
                    computed,
                    List.of(share, done, plan)));
        });
    }
}
