package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * “地方政府债务余额1,046,800万元…均未超过核定限额” beside “债务限额1,068,000万元”: a balance against its limit (预算法第三十五条：
 * 举借债务的规模不得超过限额). It holds where the balance is not above the limit. A balance above it contradicts words that say
 * otherwise; without such words it is unclear, as limits are raised within a year. Where no limit is printed nothing is said.
 */
final class LimitAudit {
    private static final Pattern WITHIN = Pattern.compile("未(?:超过|超出|突破|达到)[^。]{0,12}限额|限额(?:以内|之内|内)");

    private LimitAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (Claim balance : claims) {
            String name = balance.figure().indicator();
            if (balance.isLevel() && balance.isMoney() && name.endsWith("债务余额") && !balance.isTarget()) {
                limit(claims, balance).flatMap(limit -> check(balance, limit)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The limit of the same kind of debt, told in the same section for the same year. */
    private static Optional<Claim> limit(List<Claim> claims, Claim balance) {
        String kind = kind(balance.figure().indicator());
        return claims.stream()
                .filter(claim -> claim.isLevel()
                        && claim.isMoney()
                        && claim.figure().indicator().endsWith("债务限额")
                        && kind(claim.figure().indicator()).equals(kind)
                        && claim.period().equals(balance.period())
                        && claim.sameSection(balance))
                .findFirst();
    }

    private static String kind(String name) {
        return name.contains("一般债务") ? "一般" : name.contains("专项债务") ? "专项" : "全部";
    }

    private static Optional<Finding> check(Claim balance, Claim limit) {
        boolean within = balance.value() - balance.halfStep() <= limit.value() + limit.halfStep();
        boolean said = WITHIN.matcher(balance.words()).find();
        Outcome outcome = within ? Outcome.HOLDS : said ? Outcome.CONTRADICTS : Outcome.UNCLEAR;
        return Optional.of(Finding.of(
                FindingRule.LIMIT,
                outcome,
                Said.of(balance.figure().indicator() + balance.text() + (within ? " ≤ " : " > "))
                        .and("限额" + limit.text(), "the limit of " + limit.text())
                        .and(said ? "，原文称未超限额" : "", said ? "; the text says it keeps within it" : ""),
                limit.text(),
                List.of(balance, limit)));
    }
}
