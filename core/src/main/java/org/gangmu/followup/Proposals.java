package org.gangmu.followup;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.followup.Proposal.Doubt;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.quantity.Period;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/** Task clauses and commitments as proposals of tasks. Stateless. */
public final class Proposals {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 4000;
    private static final int DECEMBER = 12;

    private Proposals() {}

    /** As below, where no registry is kept: known are the agencies that Gangmu has a rule for. */
    public static List<Proposal> of(Document document, List<Statement> statements, LocalDate day) {
        return of(document, statements, day, name -> Agencies.standard().knows(name));
    }

    /**
     * What {@code statements} of {@code document} propose, seen from {@code day}, in their order.
     *
     * @param known whether an agency of this one name is known
     */
    public static List<Proposal> of(
            Document document, List<Statement> statements, LocalDate day, Predicate<String> known) {
        List<Span> tasks = statements.stream()
                .filter(TaskClause.class::isInstance)
                .map(Statement::span)
                .toList();
        var proposals = new ArrayList<Proposal>();
        for (Statement statement : statements) {
            if (statement instanceof TaskClause clause && !(clause.title() + clause.text()).isBlank()) {
                proposals.add(of(clause, document, day, known));
            } else if (statement instanceof Commitment commitment && !isWithin(tasks, commitment)) {
                proposals.add(of(commitment, document, day));
            }
        }
        return proposals;
    }

    /** Of a task's own words that also promise something, the task is proposed. */
    private static boolean isWithin(List<Span> tasks, Commitment commitment) {
        return tasks.stream()
                .anyMatch(task -> task.document().equals(commitment.span().document())
                        && task.contains(commitment.span().start()));
    }

    private static Proposal of(TaskClause clause, Document document, LocalDate day, Predicate<String> known) {
        List<AgencyName> lead = resolved(clause.lead());
        List<AgencyName> responsible = resolved(clause.responsible());
        LocalDate deadline = lastDay(clause.deadline());
        String title = clause.title().isBlank() ? clause.text() : clause.title();
        var what = new What(
                TaskKind.DOCUMENT,
                shortened(title, LONGEST_TITLE),
                shortened(clause.text(), LONGEST_TEXT),
                names(lead),
                names(responsible),
                deadline,
                Cadence.MONTHLY);
        List<Doubt> doubts =
                doubts(Stream.concat(lead.stream(), responsible.stream()).toList(), deadline, day, known);
        return new Proposal(TaskSource.of(clause, document), document, what, clause.text(), doubts);
    }

    private static Proposal of(Commitment commitment, Document document, LocalDate day) {
        LocalDate deadline = lastDay(commitment.period());
        var what = new What(
                TaskKind.COMMITMENT,
                shortened(commitment.text(), LONGEST_TITLE),
                shortened(commitment.text(), LONGEST_TEXT),
                List.of(),
                List.of(),
                deadline,
                Cadence.MONTHLY);
        return new Proposal(
                TaskSource.of(commitment, document),
                document,
                what,
                commitment.text(),
                doubts(List.of(), deadline, day, name -> true));
    }

    private static List<AgencyName> resolved(List<String> written) {
        return written.stream()
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .toList();
    }

    private static List<String> names(List<AgencyName> agencies) {
        return agencies.stream().map(AgencyName::standard).distinct().toList();
    }

    private static List<Doubt> doubts(
            List<AgencyName> agencies, @Nullable LocalDate deadline, LocalDate day, Predicate<String> known) {
        var doubts = new ArrayList<Doubt>();
        if (agencies.isEmpty()) {
            doubts.add(Doubt.NO_AGENCY);
        }
        if (agencies.stream().anyMatch(agency -> !agency.group() && !known.test(agency.standard()))) {
            doubts.add(Doubt.UNKNOWN_AGENCY);
        }
        if (agencies.stream().anyMatch(AgencyName::group)) {
            doubts.add(Doubt.GROUP);
        }
        if (deadline == null) {
            doubts.add(Doubt.NO_DEADLINE);
        } else if (deadline.isBefore(day)) {
            doubts.add(Doubt.PAST);
        }
        return doubts;
    }

    /** The last day of an ISO date, month or year; null when there is none or it is no date. */
    public static @Nullable LocalDate lastDay(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atMonth(DECEMBER).atEndOfMonth();
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What a report promises for a year is due by its end; for a month, by the end of that. */
    private static @Nullable LocalDate lastDay(Period period) {
        return switch (period.unit()) {
            case UNKNOWN -> null;
            case YEAR -> Year.of(period.lastYear()).atMonth(DECEMBER).atEndOfMonth();
            case MONTH -> YearMonth.of(period.lastYear(), period.lastMonth()).atEndOfMonth();
        };
    }

    private static String shortened(String text, int longest) {
        String line = text.strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
