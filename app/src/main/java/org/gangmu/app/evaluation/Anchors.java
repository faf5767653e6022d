package org.gangmu.app.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.document.Span;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;

/** Finds the anchor by which a document's page shows a place: that of the statement standing there. Not thread-safe. */
final class Anchors {
    private final Holdings holdings;
    private final SourceLabels labels;
    private final Map<String, NavigableSet<Integer>> known = new HashMap<>();

    Anchors(Holdings holdings, Words words) {
        this.holdings = holdings;
        this.labels = new SourceLabels(holdings, words);
    }

    SourceLink link(Span span) {
        NavigableSet<Integer> anchors = known.computeIfAbsent(span.document(), this::anchors);
        Integer within = anchors.ceiling(span.start());
        boolean found = within != null && within < span.end();
        return labels.link(span.document(), found ? within : span.start());
    }

    private NavigableSet<Integer> anchors(String document) {
        NavigableSet<Integer> anchors = new TreeSet<>();
        holdings.find(document)
                .ifPresent(held -> held.statements().forEach(statement -> anchors.add(anchor(statement))));
        return anchors;
    }

    /** A figure is known by its first digit, anything else by its first character. */
    private static int anchor(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.numberStart();
        }
        return statement instanceof BudgetLine line
                ? line.numberStart()
                : statement.span().start();
    }
}
