package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gangmu.document.Document;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.gangmu.reading.Reading;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * The money of a region: the lines of its books through the years, from documents and from people, each with what it is a part of,
 * and what was found wrong or right about them. Immutable and thread-safe; a pure function of the readings and the entered lines.
 */
public final class Budget {
    private final List<Line> lines;
    private final Map<String, String> again;
    private final List<Finding> findings;
    private final Map<String, Line> byId = new LinkedHashMap<>();
    private final Map<String, List<Line>> children = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<Account, List<Line>> byAccount = new HashMap<>();

    private Budget(List<Line> lines, Map<String, String> again, List<Finding> findings, List<String> documents) {
        this.lines = List.copyOf(lines);
        this.again = Map.copyOf(again);
        this.findings = List.copyOf(findings);
        for (Line line : lines) {
            byId.put(line.id(), line);
            byAccount
                    .computeIfAbsent(line.account(), account -> new ArrayList<>())
                    .add(line);
            if (line.parent() != null && !again.containsKey(line.id())) {
                children.computeIfAbsent(line.parent(), id -> new ArrayList<>()).add(line);
            }
        }
        documents.forEach(document -> order.put(document, order.size()));
    }

    /** The books that {@code readings} tell of a region; of all regions where {@code region} is null. */
    public static Budget of(List<Reading> readings, @Nullable String region) {
        return of(readings, region, List.of(), Audit.of(readings));
    }

    /**
     * The books of a region.
     *
     * @param entered lines that people entered
     * @param audited the findings of the audit on {@code readings}; those that touch a line are kept
     */
    public static Budget of(
            List<Reading> readings, @Nullable String region, List<Line> entered, List<Finding> audited) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> again = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Reading reading : readings) {
            ReadingView view = null;
            Map<String, List<BudgetLine>> told = reading.list(BudgetLine.class).stream()
                    .collect(Collectors.groupingBy(line -> line.span().document()));
            for (Document document : reading.documents()) {
                List<BudgetLine> own = told.getOrDefault(document.id(), List.of());
                boolean ours = region == null || region.equals(document.region());
                if (own.isEmpty() || !ours || documents.contains(document)) {
                    continue;
                }
                documents.add(document);
                view = view == null ? ReadingView.of(reading.text()) : view;
                List<Finding> touching = touching(audited, own);
                for (LineTree.Placed placed :
                        new LineTree(view, own.stream().map(LineTree::line).toList()).place(touching)) {
                    lines.add(placed.line());
                    if (placed.again() != null) {
                        again.put(placed.line().id(), placed.again());
                    }
                }
                findings.addAll(touching);
                findings.addAll(UnprintedLimit.of(reading, document, view));
            }
        }
        lines.addAll(entered);
        documents.sort(Comparator.comparing(document -> document.knownFrom().orElse(java.time.LocalDate.MIN)));
        return new Budget(
                lines,
                again,
                distinct(findings),
                documents.stream().map(Document::id).toList());
    }

    private static List<Finding> distinct(List<Finding> findings) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        findings.forEach(finding -> byKey.putIfAbsent(finding.key(), finding));
        return List.copyOf(byKey.values());
    }

    /** The findings that rest on one of the lines, the claim or what it was computed from. */
    private static List<Finding> touching(List<Finding> audited, List<BudgetLine> lines) {
        var places = lines.stream().map(LineTree::id).collect(Collectors.toSet());
        return audited.stream()
                .filter(finding -> finding.figures().stream().anyMatch(figure -> places.contains(id(figure))))
                .toList();
    }

    private static String id(Figure figure) {
        return figure.span().document() + "@" + figure.numberStart();
    }

    /** All lines, second tellings and mentions too, by document and place; entered ones last. */
    public List<Line> lines() {
        return lines;
    }

    /** What the audit found on the lines, by document and place. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that rest on a line. */
    public List<Finding> findings(Line line) {
        return findings.stream()
                .filter(finding ->
                        finding.figures().stream().anyMatch(figure -> id(figure).equals(line.id())))
                .toList();
    }

    public Optional<Line> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id of the line that {@code line} tells again; null for a first telling. */
    public @Nullable String again(Line line) {
        return again.get(line.id());
    }

    /** The parts of a line, as told. */
    public List<Line> children(Line line) {
        return children.getOrDefault(line.id(), List.of());
    }

    /** The lines above {@code line}, the whole first. */
    public List<Line> above(Line line) {
        List<Line> above = new ArrayList<>();
        Line at = line;
        while (at.parent() != null && byId.containsKey(at.parent()) && above.size() < 32) {
            at = byId.get(at.parent());
            above.add(0, at);
        }
        return above;
    }

    /** The years that some book is told for, the latest first. */
    public List<Integer> years() {
        return List.copyOf(
                new TreeSet<>(byAccount.keySet().stream().map(Account::year).toList()).descendingSet());
    }

    /**
     * The lines of an account: those that people entered where they did; else those of the document that lays most of it out, the
     * later of two.
     */
    public List<Line> lines(Account account) {
        Map<String, List<Line>> bySource = byAccount.getOrDefault(account, List.of()).stream()
                .filter(line -> !again.containsKey(line.id()))
                .filter(line -> line.source() == null || !line.source().mention())
                .collect(Collectors.groupingBy(
                        line -> line.source() == null ? "" : line.source().document(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Line> entered = bySource.get("");
        return entered != null
                ? entered
                : bySource.entrySet().stream()
                        .max(Comparator.comparing((Map.Entry<String, List<Line>> source) ->
                                        source.getValue().size())
                                .thenComparing(source -> order.getOrDefault(source.getKey(), -1)))
                        .map(Map.Entry::getValue)
                        .orElse(List.of());
    }

    /** The lines of an account that are part of no other. */
    public List<Line> roots(Account account) {
        return lines(account).stream()
                .filter(line -> line.parent() == null || !byId.containsKey(line.parent()))
                .toList();
    }

    /** The line that tells the revenue or expenditure, balance or limit of a whole book; empty where none does. */
    public Optional<Line> headline(Account account) {
        List<Line> all = lines(account);
        Optional<Line> named = all.stream().filter(Line::isHeadline).max(Comparator.comparing(Line::yuan));
        return named.or(() -> all.stream()
                .filter(line -> account.book() != Book.GENERAL || account.side() == Side.BALANCE)
                .filter(line -> !line.isTotal() && (line.parent() == null || !byId.containsKey(line.parent())))
                .max(Comparator.comparing(Line::yuan)));
    }

    /** The months up to which the execution of a year is told for a book, the last first. */
    public List<Integer> months(Book book, int year) {
        return byAccount.keySet().stream()
                .filter(account ->
                        account.book() == book && account.year() == year && account.phase() == Phase.EXECUTED)
                .map(Account::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The amount of a code or, where it has none, of an item in an account. */
    public Optional<Line> find(Account account, String key) {
        return lines(account).stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** The growth of a line over the same account of the year before, in percent; empty where one of the two is not told. */
    public Optional<BigDecimal> growth(Line line) {
        Account own = line.account();
        Account before = new Account(own.book(), own.side(), own.year() - 1, own.month(), Phase.EXECUTED);
        return find(before, line.key())
                .filter(base -> base.yuan().signum() > 0)
                .map(base -> Shares.percent(line.yuan(), base.yuan()).subtract(BigDecimal.valueOf(100)));
    }
}
