package org.gangmu.app.lineage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.PassageLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.LinkDecision;
import org.gangmu.lineage.Link;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Step;
import org.gangmu.lineage.Strand;
import org.jspecify.annotations.Nullable;

/**
 * A strand as the page shows it.
 *
 * @param fate its code
 * @param tone of the fate: red, yellow, green or grey
 * @param confidence in percent
 * @param years what each document says, by the year in which it became known
 */
public record StrandView(
        String name,
        String otherNames,
        String kind,
        String fate,
        String word,
        String tone,
        int confidence,
        String reason,
        List<Year> years,
        List<LinkView> links) {
    public StrandView {
        years = List.copyOf(years);
        links = List.copyOf(links);
    }

    /** The places of one year. */
    public record Year(String year, List<Place> places) {
        public Year {
            places = List.copyOf(places);
        }
    }

    /**
     * One place.
     *
     * @param mark promise, told, done or late
     * @param markWord the same in the reader's language
     * @param due by when it is promised, in the reader's words; empty when it is not
     */
    public record Place(String mark, String markWord, String words, String due, PassageLink source) {}

    /**
     * Why two places are taken to be the same, and what a person decided.
     *
     * @param confidence in percent
     * @param decision the code of what counts; empty when nobody has decided
     */
    public record LinkView(
            String key,
            String ground,
            int confidence,
            PassageLink from,
            String fromWords,
            PassageLink to,
            String toWords,
            String decision,
            @Nullable String by,
            @Nullable String reason) {}

    static String tone(Strand strand) {
        return switch (strand.fate()) {
            case DROPPED -> "red";
            case SLIPPING, SHORT -> "yellow";
            case FINISHED -> "green";
            default -> "grey";
        };
    }

    /** Says strands and links in the reader's language. */
    static final class Sayer {
        private final Words words;
        private final SourceLabels labels;
        private final Map<String, List<LinkDecision>> decisions;

        Sayer(Holdings holdings, Words words, Map<String, List<LinkDecision>> decisions) {
            this.words = words;
            this.labels = new SourceLabels(holdings, words);
            this.decisions = decisions;
        }

        StrandView view(Strand strand) {
            Map<Integer, List<Mention>> byYear = strand.mentions().stream()
                    .collect(Collectors.groupingBy(
                            m -> m.knownFrom().getYear(), java.util.TreeMap::new, Collectors.toList()));
            List<Year> years = new ArrayList<>();
            byYear.forEach((year, mentions) -> years.add(new Year(
                    Integer.toString(year), mentions.stream().map(this::place).toList())));
            return new StrandView(
                    strand.name(),
                    String.join("、", strand.otherNames()),
                    words.say("lineage.kind." + strand.kind().code()),
                    strand.fate().code(),
                    words.say("fate." + strand.fate().code()),
                    tone(strand),
                    percent(strand.confidence()),
                    words.english() ? strand.reasonEnglish() : strand.reason(),
                    years,
                    strand.links().stream().map(this::link).toList());
        }

        private Place place(Mention mention) {
            boolean done = !mention.ahead() && mention.step() == Step.DONE;
            String mark = mention.late() ? "late" : mention.ahead() ? "promise" : done ? "done" : "told";
            return new Place(mark, words.say("lineage.mark." + mark), mention.words(), due(mention), source(mention));
        }

        private String due(Mention mention) {
            YearMonth due = mention.due();
            return due == null || !mention.ahead() ? "" : words.say("lineage.due", due.toString());
        }

        private PassageLink source(Mention mention) {
            return PassageLink.to(mention.span(), labels.of(mention.document()));
        }

        LinkView link(Link link) {
            List<LinkDecision> decided = decisions.getOrDefault(link.key(), List.of());
            LinkDecision latest = decided.isEmpty() ? null : decided.get(0);
            return new LinkView(
                    link.key(),
                    words.say("ground." + link.ground().code()),
                    percent(link.confidence()),
                    source(link.from()),
                    link.from().words(),
                    source(link.to()),
                    link.to().words(),
                    latest == null ? "" : latest.choice().code(),
                    latest == null ? null : latest.author() + " · " + latest.knownFrom(),
                    latest == null || latest.reason().isEmpty() ? null : latest.reason());
        }

        private static int percent(double share) {
            return (int) Math.round(share * 100);
        }
    }
}
