package org.gangmu.app.evaluation;

import java.util.List;
import java.util.Locale;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.assessment.AgencyScore;
import org.gangmu.assessment.Assessment;
import org.gangmu.assessment.Item;

/** The assessment in the reader's language. */
public record AssessmentView(String weights, String covered, int fewest, List<AgencyView> agencies) {
    public AssessmentView {
        agencies = List.copyOf(agencies);
    }

    /** @param rank and {@code score}: a dash where too little, or nothing, is known */
    public record AgencyView(String name, String rank, String score, String covered, int known, List<ItemView> items) {
        public AgencyView {
            items = List.copyOf(items);
        }
    }

    /** @param tone as lights are drawn */
    public record ItemView(
            String kind,
            String name,
            String tone,
            String result,
            String weight,
            String points,
            String reason,
            List<SourceLink> sources) {
        public ItemView {
            sources = List.copyOf(sources);
        }
    }

    private static final int SHOWN = 3;

    static AssessmentView of(Assessment assessment, Anchors anchors, Words words) {
        var weights = assessment.weights();
        return new AssessmentView(
                (words.english() ? weights.english() : weights.name()) + " " + weights.citation(),
                percent(weights.covered()),
                weights.fewest(),
                assessment.scores().stream()
                        .map(score -> agency(score, anchors, words))
                        .toList());
    }

    private static AgencyView agency(AgencyScore score, Anchors anchors, Words words) {
        return new AgencyView(
                score.agency(),
                score.rank() == null ? "—" : String.valueOf(score.rank()),
                score.score() == null ? "—" : number(score.score()),
                percent(score.covered()),
                (int) score.items().stream().filter(Item::isKnown).count(),
                score.items().stream().map(item -> item(item, anchors, words)).toList());
    }

    private static ItemView item(Item item, Anchors anchors, Words words) {
        Double points = item.points();
        return new ItemView(
                words.say("assessment.kind." + item.kind()) + (item.leads() ? "" : words.say("assessment.helps")),
                item.name(),
                tone(points),
                words.say("assessment.result." + item.result()),
                number(item.weight()),
                points == null ? "—" : number(points),
                words.english() ? item.reasonEnglish() : item.reason(),
                item.sources().stream()
                        .map(anchors::link)
                        .distinct()
                        .limit(SHOWN)
                        .toList());
    }

    private static String tone(@org.jspecify.annotations.Nullable Double points) {
        if (points == null) {
            return "grey";
        }
        return points >= 80 ? "green" : points >= 50 ? "yellow" : "red";
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
