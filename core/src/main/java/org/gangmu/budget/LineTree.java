package org.gangmu.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.statement.BudgetLine;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a document is part of which. A sum that the audit tried tells it (收入总计 and what was added to it, a total and its
 * 其中); else the words do: what stands behind 其中 or 情况是 in a sentence is part of the line before. A line told a second time
 * with the same amount is the first one again. One for each document; not thread-safe.
 */
final class LineTree {
    private static final Pattern INNER = Pattern.compile("其中|包括");
    private static final Pattern OUTER = Pattern.compile("(?:情况是|安排是|情况|项目|安排)[：:]|分(?:部门|项目|收入|征收)\\S{0,12}[：:]");
    private static final Pattern CLOSES = Pattern.compile("。|[，；、]加|^加|减去|减按|收支相抵");

    private final ReadingView view;
    private final List<Line> lines;
    private final Map<Integer, Line> byPlace = new HashMap<>();
    /** Second tellings, by id, and what they tell again. */
    private final Map<String, String> again = new LinkedHashMap<>();

    private final Map<String, String> parents = new HashMap<>();

    /** @param lines of one document, in its order */
    LineTree(ReadingView view, List<Line> lines) {
        this.view = view;
        this.lines = lines;
        Map<List<Object>, Line> first = new HashMap<>();
        for (Line line : lines) {
            byPlace.put(place(line), line);
            Line before = first.putIfAbsent(
                    List.of(line.account(), line.key(), line.yuan().stripTrailingZeros()), line);
            if (before != null) {
                again.put(line.id(), before.id());
            }
        }
    }

    /** A line, whichever telling of it, with what it is a part of. @param again the id of its first telling; null on that */
    record Placed(Line line, @Nullable String again) {}

    List<Placed> place(List<Finding> findings) {
        findings.stream().filter(finding -> finding.rule() == FindingRule.SUM).forEach(this::byFinding);
        byWords();
        List<Placed> placed = new ArrayList<>();
        for (Line line : lines) {
            String first = again.get(line.id());
            placed.add(new Placed(line.within(parents.get(first == null ? line.id() : first)), first));
        }
        return placed;
    }

    private void byFinding(Finding finding) {
        Line whole = byPlace.get(finding.claim().numberStart());
        if (whole == null) {
            return;
        }
        finding.figures().stream()
                .skip(1)
                .map(figure -> byPlace.get(figure.numberStart()))
                .filter(part -> part != null && part.account().equals(whole.account()))
                .forEach(part -> put(part, whole));
    }

    /** Makes {@code part} a part of {@code whole}, unless a smaller whole has it or the whole is part of the part. */
    private void put(Line part, Line whole) {
        String partId = first(part);
        String wholeId = first(whole);
        if (partId.equals(wholeId) || isWithin(wholeId, partId) || part.yuan().compareTo(whole.yuan()) > 0) {
            return;
        }
        String before = parents.get(partId);
        boolean smaller = before == null || whole.yuan().compareTo(get(before).yuan()) < 0;
        if (smaller) {
            parents.put(partId, wholeId);
        }
    }

    private boolean isWithin(String id, String whole) {
        Set<String> seen = new HashSet<>();
        String at = parents.get(id);
        while (at != null && seen.add(at)) {
            if (at.equals(whole)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private void byWords() {
        Line whole = null;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            String since = between(lines.get(i - 1), line);
            String last = since.substring(since.lastIndexOf('。') + 1);
            if (INNER.matcher(last).find()) {
                whole = before(i, line, true).orElse(null);
            } else if (OUTER.matcher(last).find()) {
                whole = before(i, line, false).orElse(null);
            } else if (CLOSES.matcher(since).find()) {
                whole = null;
            }
            if (whole != null && whole.account().equals(line.account()) && !parents.containsKey(first(line))) {
                put(line, whole);
            }
        }
    }

    /** The nearest line before that can be the whole of {@code line}: right before it, or one that stands for itself. */
    private Optional<Line> before(int at, Line line, boolean near) {
        for (int i = at - 1; i >= 0; i--) {
            Line whole = lines.get(i);
            boolean can = whole.account().equals(line.account()) && whole.yuan().compareTo(line.yuan()) >= 0;
            boolean stands = !whole.isTotal() && (whole.isHeadline() || !parents.containsKey(first(whole)));
            if (can && (near || stands)) {
                return Optional.of(whole);
            }
            if (near && whole.account().phase() == line.account().phase() && i < at - 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String first(Line line) {
        return again.getOrDefault(line.id(), line.id());
    }

    private Line get(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    private String between(Line from, Line to) {
        int start = view.indexAt(place(from));
        int end = view.indexAt(place(to));
        return start < end ? view.text().substring(start, end) : "";
    }

    private static int place(Line line) {
        Line.Source source = line.source();
        return source == null ? -1 : source.numberStart();
    }

    /** The line that a statement makes; its id is its document and place. */
    static Line line(BudgetLine told) {
        Account account = new Account(
                Book.find(told.book()).orElseThrow(),
                Side.find(told.side()).orElseThrow(),
                told.year(),
                told.month() == null ? Account.YEAR_END : told.month(),
                Phase.find(told.phase()).orElseThrow());
        String code = Subjects.standard()
                .findByName(told.item(), account.side(), told.year())
                .map(Subjects.Subject::code)
                .orElse(null);
        return new Line(
                id(told),
                account,
                told.item(),
                code,
                told.amount(),
                told.unit(),
                null,
                told.growth(),
                new Line.Source(
                        told.span().document(),
                        told.numberStart(),
                        told.span().start(),
                        told.span().end(),
                        told.rule().equals("budget-mention")));
    }

    static String id(BudgetLine told) {
        return told.span().document() + "@" + told.numberStart();
    }
}
