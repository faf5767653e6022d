package org.gangmu.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Sight;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Ruling;
import org.gangmu.app.store.Ruling.Decision;
import org.gangmu.app.store.Ruling.Said;
import org.gangmu.app.store.Store;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Outcome;
import org.springframework.stereotype.Component;

/** Where people rule on findings. A ruling names the finding by its key and keeps what the audit said of it. Thread-safe. */
@Component
public final class RulingDesk {
    private final Findings findings;
    private final Store store;

    RulingDesk(Findings findings, Store store) {
        this.findings = findings;
        this.store = store;
    }

    /** The rulings known on a day by the key of their finding, the latest first; to visitors only those on findings they see. */
    Map<String, List<Ruling>> on(LocalDate day) {
        Map<String, List<Ruling>> all = store.rulings().byFinding(day);
        if (Sight.isInside()) {
            return all;
        }
        Map<String, List<Ruling>> seen = new HashMap<>(all);
        seen.keySet().retainAll(findings.on(day).stream().map(Finding::key).collect(Collectors.toSet()));
        return seen;
    }

    /** The contradictions known on a day that nobody has dismissed and no source has corrected. */
    public List<Finding> contradictions(LocalDate day) {
        return standing(day).stream()
                .filter(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .toList();
    }

    /** Everything the audit finds on a day, without what a person has dismissed or a source has corrected by then. */
    public List<Finding> standing(LocalDate day) {
        Map<String, List<Ruling>> rulings = on(day);
        return findings.on(day).stream()
                .filter(finding -> rulings.getOrDefault(finding.key(), List.of()).stream()
                        .limit(1)
                        .noneMatch(ruling -> ruling.decision().needsReason()))
                .toList();
    }

    /**
     * Rules on a finding known on the portal's own day; the ruling counts from that day, and none is dated back.
     *
     * @return the ruling as it is kept; empty where the audit finds no such thing
     * @throws IllegalArgumentException when there is no such decision, a reason is missing or too long, or another day is
     *     asked for
     */
    Optional<Ruling> rule(String key, String decision, String reason, String author, AsOf asOf) {
        Decision decided = Decision.parse(decision);
        LocalDate day = asOf.day();
        if (asOf.chosen()) {
            throw new IllegalArgumentException("a ruling counts from the portal's own day");
        }
        return findings.on(day).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .map(finding -> store.rulings()
                        .add(new Ruling(key, said(finding), decided, reason, author, day, Instant.EPOCH)));
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.rule().code(),
                finding.verdict().code(),
                finding.message(),
                finding.stated(),
                finding.computed());
    }
}
