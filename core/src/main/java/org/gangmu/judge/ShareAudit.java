package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;

/** “税收占一般公共预算收入比重83.1%” beside both amounts: part divided by whole. */
final class ShareAudit {
    private static final Pattern NAME = Pattern.compile("(.{2,20}?)占(.{2,14}?)的?(?:比重|比例|比率|份额)");

    private ShareAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (Claim share : claims) {
            Matcher name = NAME.matcher(share.figure().indicator());
            if (share.isLevel() && share.figure().unit().equals("%") && name.matches()) {
                String part = Catalogue.standard().key(name.group(1));
                String whole = Catalogue.standard().key(name.group(2));
                check(share, find(claims, part, share), find(claims, whole, share))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Claim> find(List<Claim> claims, String key, Claim share) {
        return claims.stream()
                .filter(claim -> claim.key().equals(key)
                        && claim.isLevel()
                        && claim.figure().period().equals(share.figure().period())
                        && claim.figure().status() == share.figure().status())
                .findFirst();
    }

    /** Another scope may lie behind a share that does not fit: it is unclear, never a contradiction. */
    private static Optional<Finding> check(Claim share, Optional<Claim> part, Optional<Claim> whole) {
        if (part.isEmpty()
                || whole.isEmpty()
                || !part.get().sameUnitDimension(whole.get())
                || whole.get().value() <= 0) {
            return Optional.empty();
        }
        double percent = 100 * part.get().value() / whole.get().value();
        double slack = percent
                * (part.get().halfStep() / Math.max(part.get().value(), 1e-9)
                        + whole.get().halfStep() / whole.get().value());
        double half = 0.5 * StrictMath.pow(10, -share.figure().value().scale());
        Outcome outcome = new Check(
                        share.figure().value().doubleValue(), half, percent, percent - slack, percent + slack)
                .outcome(share.figure().bound());
        String computed = AuditText.number(percent, share.figure().value().scale());
        return Optional.of(new Finding(
                FindingRule.SHARE,
                outcome == Outcome.CONTRADICTS ? Outcome.UNCLEAR : outcome,
                part.get().text() + " ÷ " + whole.get().text() + " = " + computed + "%，原文" + share.text(),
                share.text(),
                computed,
                List.of(share.figure(), part.get().figure(), whole.get().figure())));
    }
}
