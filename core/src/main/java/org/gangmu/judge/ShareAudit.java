package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;

/**
 * “服务业增加值完成439.7亿元，占生产总值比重为70.4%” beside the whole: part divided by whole. Identity: part ÷ whole; tolerance:
 * the printed digits of all three. The part is what the sentence speaks of before 占, or the indicator the share names; a
 * ratio of the three industries (0.3∶55.4∶44.3) is three such shares. A share that does not fit contradicts only where its
 * part stands before it and its whole in the same section: elsewhere another scope may lie behind it.
 */
final class ShareAudit {
    private static final Pattern NAME = Pattern.compile("(.{2,24}?)占(.{2,20}?)的?(?:比重|比例|比率|份额)?");
    /** “亿元，增长11.6%，占进出口总额比重为”: what may stand between a part and its share. */
    private static final Pattern LEADS_ON =
            Pattern.compile("[\\d.,，]+[^\\d，。；]{0,6}[，（](?:[^，。；]{0,8}[\\d.]+(?:%|个百分点)[，、])?(?:约)?占[^，。；]{2,24}");

    private static final int NEAR = 600;

    private static final List<String> INDUSTRIES =
            List.of("primary_value_added", "secondary_value_added", "tertiary_value_added");

    private ShareAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim share = claims.get(i);
            if (!share.isLevel() || !share.isPercent() || !share.period().isKnown()) {
                continue;
            }
            if (share.figure().rule().equals("structure-ratio")) {
                industry(claims, i, all).ifPresent(findings::add);
            } else {
                named(claims, i, all).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> named(List<Claim> claims, int at, Claims all) {
        Claim share = claims.get(at);
        Matcher name = NAME.matcher(standardName(share));
        if (!name.matches()) {
            return Optional.empty();
        }
        Optional<Claim> spoken = spokenOf(claims, at);
        String partKey = Catalogue.standard().key(name.group(1));
        Optional<Claim> part = spoken.or(() -> find(share, partKey, all));
        Optional<Claim> whole = find(share, Catalogue.standard().key(name.group(2)), all);
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = spoken.isPresent()
                && whole.get().sameSection(share)
                && Math.abs(whole.get().at() - share.at()) < NEAR
                && whole.get().figure().indicator().equals(name.group(2));
        return check(share, part.get(), whole.get(), sure, spoken.isPresent());
    }

    /** “税收占比” is what the catalogue says it is a share of. */
    private static String standardName(Claim share) {
        String told = share.figure().indicator();
        return NAME.matcher(told).matches()
                ? told
                : Catalogue.standard().find(told).map(Indicator::name).orElse(told);
    }

    /** The amount directly before “占…”: in “完成439.7亿元，占生产总值比重为70.4%” nothing else stands between the two. */
    private static Optional<Claim> spokenOf(List<Claim> claims, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            Claim before = claims.get(i);
            boolean leads = before.sameSentence(claims.get(at))
                    && LEADS_ON.matcher(claims.get(at).since(before)).matches();
            if (before.isLevel() && !before.isPercent()) {
                return leads ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> find(Claim share, String key, Claims all) {
        return all.nearest(
                share,
                key,
                share.period(),
                claim -> claim.isLevel() && !claim.isPercent() && claim.isTarget() == share.isTarget());
    }

    /** One of “0.34∶29.22∶70.44”: 第一、第二、第三产业. */
    private static Optional<Finding> industry(List<Claim> claims, int at, Claims all) {
        Claim share = claims.get(at);
        int place = 0;
        while (place < 3 && at - place > 0 && CompositionAudit.sameRatio(claims.get(at - place - 1), share)) {
            place++;
        }
        if (place >= INDUSTRIES.size()) {
            return Optional.empty();
        }
        Optional<Claim> part = find(share, INDUSTRIES.get(place), all);
        Optional<Claim> whole = find(share, "gdp", all);
        return part.isPresent() && whole.isPresent()
                ? check(share, part.get(), whole.get(), false, false)
                : Optional.empty();
    }

    private static Optional<Finding> check(Claim share, Claim part, Claim whole, boolean sure, boolean spoken) {
        if (!part.sameUnitDimension(whole) || part.equals(whole)) {
            return Optional.empty();
        }
        return RoundedValue.of(part).over(RoundedValue.of(whole)).flatMap(ratio -> {
            RoundedValue percent = ratio.times(100);
            Outcome outcome = Check.of(share, percent).ofRate(share.figure().bound());
            boolean kept = outcome == Outcome.HOLDS || outcome == Outcome.ROUNDING;
            if (!kept && !sure && !((spoken || part.isCatalogued()) && whole.isCatalogued())) {
                return Optional.empty();
            }
            boolean exact = part.isExact() && whole.isExact();
            String computed = AuditText.number(percent.mid(), share.scale());
            return Optional.of(Finding.of(
                    FindingRule.SHARE,
                    kept || (sure && exact) ? outcome : Outcome.UNCLEAR,
                    Said.of(part.text() + " ÷ " + whole.text() + " = " + computed + "%")
                            .printed(share.text()),
                    computed,
                    List.of(share, part, whole)));
        });
    }
}
