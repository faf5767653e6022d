package org.gangmu.app.library;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.MarkedText.Stretch;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.review.Visibility;
import org.gangmu.statement.Statement;
import org.gangmu.text.ReadingView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The list of documents and the page of each. */
@Controller
class LibraryPages {
    private final Shelf shelf;
    private final SignOffs signOffs;
    private final Visibilities visibilities;

    LibraryPages(Shelf shelf, SignOffs signOffs, Visibilities visibilities) {
        this.shelf = shelf;
        this.signOffs = signOffs;
        this.visibilities = visibilities;
    }

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String q,
            AsOf asOf,
            Words words,
            Model model) {
        List<DocumentRow> all = DocumentRows.of(shelf.on(asOf.day()).list());
        List<DocumentRow> shown = all.stream()
                .filter(row -> type.isEmpty() || row.type().equals(type))
                .filter(row -> matches(row, q))
                .toList();
        int figures = all.stream().mapToInt(DocumentRow::figures).sum();
        int tasks = all.stream().mapToInt(DocumentRow::tasks).sum();
        model.addAttribute(
                "headline",
                all.isEmpty()
                        ? words.say("documents.headline.empty")
                        : words.say("documents.headline", all.size(), figures, tasks));
        model.addAttribute("types", DocumentRows.types(all));
        model.addAttribute("type", type);
        model.addAttribute("q", q);
        model.addAttribute("groups", DocumentRows.byYear(shown));
        model.addAttribute("closed", closed(shown));
        return "library/documents";
    }

    /** The documents that are not public, with how far they are seen; none to visitors. */
    private Map<String, String> closed(List<DocumentRow> rows) {
        Map<String, String> closed = new HashMap<>();
        Function<String, Visibility> visibilityOf = visibilities.of(Kind.DOCUMENT);
        for (DocumentRow row : rows) {
            Visibility visibility = visibilityOf.apply(SourceLink.documentId(row.key()));
            if (visibility != Visibility.PUBLIC) {
                closed.put(row.key(), visibility.code());
            }
        }
        return closed;
    }

    private static boolean matches(DocumentRow row, String words) {
        String text = row.title() + " " + row.number() + " " + row.issuer();
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** The whole text with its statements marked, and beside it the statement asked for. */
    @GetMapping("/documents/{key}")
    String document(
            @PathVariable String key,
            @RequestParam(required = false) Integer statement,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            AsOf asOf,
            Words words,
            Model model) {
        Held held = held(key, asOf);
        ReadingView view = ReadingView.of(held.reading().text());
        List<Statement> statements = held.statements();
        var said = new StatementWords(words);
        var labels = new MarkedText.Labels(words.say("statement.task"), words.say("statement.commitment"));
        model.addAttribute(
                "document",
                new DocumentView(
                        DocumentRows.of(held),
                        MarkedText.draw(view, whole(held, view), statements, labels, passage(held, view, from, to)),
                        statements.stream().map(said::line).toList(),
                        statement == null ? null : said.card(find(statements, statement), view)));
        if (statement != null) {
            addSignOff(find(statements, statement), held, asOf, words, model);
        }
        model.addAttribute("closed", closed(List.of(DocumentRows.of(held))));
        model.addAttribute("scripts", List.of("/assets/js/document.js"));
        return "library/document";
    }

    /** How the statement on the card stands: signed, by whom and when, or a proposal. */
    private void addSignOff(Statement statement, Held held, AsOf asOf, Words words, Model model) {
        int start = held.document().start();
        String state = signOffs.state(statement, start, asOf.day()).code();
        String signed = signOffs.find(statement, start, asOf.day())
                .map(one -> words.say("signoffs.state.signed.by", one.author() + " " + one.knownFrom()))
                .orElse("");
        model.addAttribute("signOff", state.equals("signed") ? signed : words.say("signoffs.state." + state));
    }

    private static Stretch whole(Held held, ReadingView view) {
        return new Stretch(
                view.indexAt(held.document().start()),
                view.indexAt(held.document().end()));
    }

    /** The stretch between two offsets of the file, as far as it lies in the document; none where it does not. */
    private static Stretch passage(Held held, ReadingView view, int from, int to) {
        int start = Math.max(from, held.document().start());
        int end = Math.min(to, held.document().end());
        return start < end ? new Stretch(view.indexAt(start), view.indexAt(end)) : Stretch.NONE;
    }

    /** The card of one statement alone, for the page to put beside its text. */
    @GetMapping("/documents/{key}/statements/{anchor}")
    String statement(@PathVariable String key, @PathVariable int anchor, AsOf asOf, Words words, Model model) {
        Held held = held(key, asOf);
        Statement statement = find(held.statements(), anchor);
        addSignOff(statement, held, asOf, words, model);
        model.addAttribute(
                "card",
                new StatementWords(words)
                        .card(statement, ReadingView.of(held.reading().text())));
        return "library/statement :: card(card=${card})";
    }

    @GetMapping(value = "/documents/{key}", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@PathVariable String key, AsOf asOf, Words words) {
        Held held = held(key, asOf);
        var said = new StatementWords(words);
        var csv = new Csv()
                .row(List.of(
                        words.say("statements.csv.kind"),
                        words.say("statements.csv.label"),
                        words.say("statements.csv.value"),
                        words.say("statements.csv.note"),
                        words.say("statements.csv.start"),
                        words.say("statements.csv.end"),
                        words.say("fact.rule")));
        for (Statement statement : held.statements()) {
            StatementLine line = said.line(statement);
            csv.row(List.of(
                    statement.kind(),
                    line.label(),
                    line.value(),
                    line.note(),
                    statement.span().start(),
                    statement.span().end(),
                    statement.rule()));
        }
        return csv.file(held.document().title() + ".csv");
    }

    private Held held(String key, AsOf asOf) {
        return shelf.on(asOf.day())
                .find(SourceLink.documentId(key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Statement find(List<Statement> statements, int anchor) {
        return statements.stream()
                .filter(statement -> Mark.anchor(statement) == anchor)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
