package org.gangmu.app.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.Ruling;
import org.gangmu.judge.Finding;

/**
 * What people ruled on a finding, as a page shows it.
 *
 * @param open whether the finding waits for a ruling
 * @param changed whether the audit says something else now than when the ruling was made
 * @param lines all rulings, the latest first
 */
public record RulingView(boolean open, boolean changed, List<Line> lines) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public RulingView {
        lines = List.copyOf(lines);
    }

    /**
     * One ruling.
     *
     * @param decision its code
     * @param when day and minute on the portal's clock
     * @param said what the audit said at the time
     */
    public record Line(String decision, String word, String reason, String author, String when, String said) {}

    /** By the keys of the findings that were ruled on. */
    static Map<String, RulingView> of(List<Finding> findings, Map<String, List<Ruling>> rulings, Words words) {
        return findings.stream()
                .filter(finding -> rulings.containsKey(finding.key()))
                .collect(Collectors.toMap(
                        Finding::key, finding -> of(finding, rulings.getOrDefault(finding.key(), List.of()), words)));
    }

    private static RulingView of(Finding finding, List<Ruling> rulings, Words words) {
        Ruling latest = rulings.get(0);
        boolean same = latest.said().verdict().equals(finding.verdict().code())
                && latest.said().stated().equals(finding.stated())
                && latest.said().computed().equals(finding.computed());
        return new RulingView(latest.isOpen(), !same, lines(rulings, words));
    }

    /** Rulings on what the audit does not find any more. */
    static List<Line> past(List<Finding> findings, Map<String, List<Ruling>> rulings, Words words) {
        var known = findings.stream().map(Finding::key).collect(Collectors.toSet());
        return rulings.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .flatMap(entry -> lines(entry.getValue(), words).stream().limit(1))
                .toList();
    }

    private static List<Line> lines(List<Ruling> rulings, Words words) {
        return rulings.stream()
                .map(ruling -> new Line(
                        ruling.decision().code(),
                        words.say("ruling." + ruling.decision().code()),
                        ruling.reason(),
                        ruling.author(),
                        time(ruling.recordedAt()),
                        ruling.said().message()))
                .toList();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
