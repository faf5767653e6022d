package org.gangmu.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangmu.document.Document;
import org.gangmu.lineage.NameMatch;
import org.gangmu.project.DocumentProject.NameTie;
import org.gangmu.reading.ProseSentence;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;
import org.gangmu.statement.ProjectMention;
import org.jspecify.annotations.Nullable;

/**
 * The projects that the documents of a region name, each with all its places: names are found ({@link WorkNames}), then tied by the
 * rules of lineage. A pure function of the readings; the same in, the same out. Linear in the text; names that share no rare pair
 * of characters are never compared.
 */
public final class DocumentProjects {
    private static final int TOO_COMMON = 60;

    private final Map<String, List<Said>> byName = new LinkedHashMap<>();
    private final Map<String, ProjectMention> mentions = new LinkedHashMap<>();
    private final Map<String, String> groupOf = new LinkedHashMap<>();
    private final List<NameTie> ties = new ArrayList<>();
    private final List<NameTie> doubtful = new ArrayList<>();

    private DocumentProjects() {}

    /**
     * The projects of {@code region} by the documents known on {@code day}, in the order in which they were first named.
     *
     * @param region its code; null for the documents that tell none
     */
    public static List<DocumentProject> of(@Nullable String region, LocalDate day, List<Reading> readings) {
        var projects = new DocumentProjects();
        var sentences = new ArrayList<ProseSentence>();
        for (Reading reading : readings) {
            boolean ours = reading.documents().stream().anyMatch(document -> isOurs(document, region, day));
            if (ours) {
                ProseSentence.listAll(reading).stream()
                        .filter(sentence -> isOurs(sentence.document(), region, day))
                        .forEach(sentences::add);
                reading.list(ProjectMention.class).forEach(one -> projects.mentions.putIfAbsent(key(one.name()), one));
            }
        }
        sentences.sort(Comparator.comparing((ProseSentence one) -> Observations.knownFrom(one.document()))
                .thenComparing(one -> one.document().id())
                .thenComparingInt(ProseSentence::start));
        sentences.forEach(projects::read);
        projects.tie();
        return projects.list();
    }

    private static boolean isOurs(Document document, @Nullable String region, LocalDate day) {
        return Objects.equals(document.region(), region)
                && !Observations.knownFrom(document).isAfter(day);
    }

    private static String key(String name) {
        return NameMatch.bare(name);
    }

    private void read(ProseSentence sentence) {
        String text = sentence.view().text();
        int start = sentence.start();
        int depth = 0;
        for (int i = start; i <= sentence.end(); i++) {
            char c = i < sentence.end() ? text.charAt(i) : '。';
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            if (i == sentence.end() || depth <= 0 && (c == '，' || c == '；' || c == '：')) {
                readClause(sentence, start, i);
                start = i + 1;
                depth = 0;
            }
        }
    }

    private void readClause(ProseSentence sentence, int from, int to) {
        String text = sentence.view().text();
        for (WorkNames.Found found : WorkNames.find(text, from, to)) {
            StageTalk talk = StageTalk.of(text, from, to, sentence.ahead());
            byName.computeIfAbsent(key(found.name()), any -> new ArrayList<>())
                    .add(new Said(
                            sentence.document(),
                            Observations.knownFrom(sentence.document()),
                            sentence.span(found.start(), found.end()),
                            found.name(),
                            text.substring(from, to),
                            talk.told(),
                            sentence.ahead(),
                            talk.now(),
                            sentence.period()));
        }
    }

    /** Ties names that are one project's; each only with those it shares a rare pair of characters with. */
    private void tie() {
        Map<String, Set<String>> byPair = new LinkedHashMap<>();
        for (String name : byName.keySet()) {
            groupOf.put(name, name);
            Set<String> near = new LinkedHashSet<>();
            for (String pair : NameMatch.rarePairs(name)) {
                Set<String> sharing = byPair.computeIfAbsent(pair, any -> new LinkedHashSet<>());
                if (sharing.size() <= TOO_COMMON) {
                    near.addAll(sharing);
                    sharing.add(name);
                }
            }
            near.remove(name);
            near.forEach(other -> NameMatch.of(other, name).ifPresent(match -> tie(other, name, match)));
        }
    }

    private void tie(String one, String other, NameMatch match) {
        var tie = new NameTie(one, other, match);
        if (match.confidence() < NameMatch.SURE) {
            doubtful.add(tie);
            return;
        }
        ties.add(tie);
        String from = group(other);
        String into = group(one);
        groupOf.replaceAll((name, group) -> group.equals(from) ? into : group);
    }

    private String group(String name) {
        return groupOf.getOrDefault(name, name);
    }

    private List<DocumentProject> list() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groupOf.forEach((name, group) ->
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(name));
        return groups.values().stream().map(this::project).toList();
    }

    private DocumentProject project(List<String> names) {
        List<Said> said = names.stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparing(Said::knownFrom)
                        .thenComparing(one -> one.document().id())
                        .thenComparing(Said::span))
                .toList();
        List<String> printed = said.stream().map(Said::name).distinct().toList();
        String fullest =
                printed.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        ProjectMention mention = names.stream()
                .map(mentions::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new DocumentProject(
                fullest,
                printed.stream().filter(name -> !name.equals(fullest)).toList(),
                stage(said),
                level(mention),
                mention == null ? null : mention.investment(),
                said,
                ties.stream().filter(tie -> names.contains(tie.one())).toList(),
                doubtful.stream()
                        .filter(tie -> names.contains(tie.one()) || names.contains(tie.other()))
                        .toList());
    }

    /** Of the last document that speaks of it what tells the most. */
    private static Stage stage(List<Said> said) {
        Said last = said.get(said.size() - 1);
        return said.stream()
                .filter(one -> one.document().id().equals(last.document().id()))
                .map(Said::now)
                .max(Comparator.naturalOrder())
                .orElse(last.now());
    }

    private static KeyLevel level(@Nullable ProjectMention mention) {
        String level = mention == null || mention.level() == null ? "" : mention.level();
        return switch (level) {
            case "省" -> KeyLevel.PROVINCIAL;
            case "市" -> KeyLevel.CITY;
            case "区", "县" -> KeyLevel.DISTRICT;
            default -> KeyLevel.NONE;
        };
    }
}
