package org.gangmu.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.agency.FoundAgency.Written;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/**
 * The agencies, posts and holders that documents tell: agencies out of tasks and appointments, holders out of appointments. The
 * order of the documents decides nothing but which place is told first. Immutable and thread-safe.
 *
 * @param agencies by kind, within a kind by name
 * @param holders in the order of the documents
 */
public record AgencyScan(List<FoundAgency> agencies, List<FoundHolder> holders) {
    private static final int LONGEST_NAME = 60;

    public AgencyScan {
        agencies = List.copyOf(agencies);
        holders = List.copyOf(holders);
    }

    /** Collects while reading. */
    private static final class Draft {
        private final Naming naming;
        private final Map<String, Map<String, Written>> written = new LinkedHashMap<>();
        private final Map<String, Boolean> groups = new LinkedHashMap<>();
        private final List<FoundHolder> holders = new ArrayList<>();

        Draft(Naming naming) {
            this.naming = naming;
        }

        void add(String name, Span source) {
            for (AgencyName resolved : Agencies.standard().resolve(name)) {
                String one = resolved.group() ? resolved.standard() : naming.canonical(resolved.standard());
                String as = resolved.written().equals(resolved.standard())
                                || !resolved.written().contains("等")
                        ? resolved.written()
                        : resolved.standard();
                if (one.length() >= 2 && one.length() <= LONGEST_NAME) {
                    groups.put(one, resolved.group());
                    written.computeIfAbsent(one, key -> new LinkedHashMap<>())
                            .merge(
                                    as,
                                    new Written(as, 1, source),
                                    (a, b) -> new Written(a.name(), a.times() + 1, a.source()));
                }
            }
        }

        void add(Appointment appointment) {
            for (PostName post : PostName.parse(appointment.post())) {
                add(post.agency(), appointment.span());
                holders.add(new FoundHolder(
                        naming.canonical(post.agency()),
                        post.title(),
                        post.note(),
                        appointment.person(),
                        appointment.act().equals("appoint"),
                        appointment.date(),
                        appointment.span()));
            }
        }

        List<FoundAgency> agencies() {
            return written.entrySet().stream()
                    .map(entry ->
                            found(entry.getKey(), List.copyOf(entry.getValue().values())))
                    .sorted(Comparator.comparing(FoundAgency::kind).thenComparing(FoundAgency::name))
                    .toList();
        }

        private FoundAgency found(String name, List<Written> ways) {
            boolean group = groups.getOrDefault(name, false);
            return new FoundAgency(
                    name,
                    group ? AgencyKind.GROUP : AgencyKind.of(name),
                    group,
                    ways.stream()
                            .sorted(Comparator.comparingInt(Written::times).reversed())
                            .toList(),
                    ways.get(0).source(),
                    ways.stream().mapToInt(Written::times).sum());
        }
    }

    /**
     * What documents tell.
     *
     * @param which the documents to ask, such as those of one region
     * @param naming how agencies are called in that region
     */
    public static AgencyScan of(List<Reading> readings, Predicate<Document> which, Naming naming) {
        Draft draft = new Draft(naming);
        for (Reading reading : readings) {
            for (Document document : reading.documents()) {
                if (which.test(document)) {
                    reading.statements().stream()
                            .filter(statement -> statement.span().document().equals(document.id()))
                            .forEach(statement -> add(statement, draft));
                }
            }
        }
        return new AgencyScan(draft.agencies(), draft.holders);
    }

    /** A post of an agency and where it is told first. */
    public record FoundPost(String agency, String title, Span source) {}

    /** The posts that the holders hold or held, each once. */
    public List<FoundPost> posts() {
        Map<String, FoundPost> posts = new LinkedHashMap<>();
        holders.forEach(holder -> posts.putIfAbsent(
                holder.agency() + "\n" + holder.title(),
                new FoundPost(holder.agency(), holder.title(), holder.source())));
        return List.copyOf(posts.values());
    }

    private static void add(Statement statement, Draft draft) {
        if (statement instanceof TaskClause task) {
            task.lead().forEach(name -> draft.add(name, task.span()));
            task.responsible().forEach(name -> draft.add(name, task.span()));
        } else if (statement instanceof Appointment appointment) {
            draft.add(appointment);
        }
    }
}
