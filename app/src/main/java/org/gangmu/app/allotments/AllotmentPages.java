package org.gangmu.app.allotments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.allotment.Division;
import org.gangmu.app.allotments.AllotmentDesk.Key;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.store.StoredAllotment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The matrix of targets and tasks against years, agencies or sub-regions. */
@Controller
class AllotmentPages {
    private final AllotmentDesk desk;
    private final Subjects subjects;

    AllotmentPages(AllotmentDesk desk, Subjects subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    /** A way to divide, as a tab. */
    public record Tab(String code, String word, boolean current, long count) {}

    @GetMapping("/allotments")
    String matrix(@RequestParam(defaultValue = "years") String by, AsOf asOf, Words words, Model model) {
        Division division = division(by);
        Map<Key, StoredAllotment> decisions = desk.on(asOf.day());
        List<Subject> targets = subjects.targets(asOf.day(), words);
        List<Subject> tasks = subjects.tasks(asOf.day(), words);
        MatrixView matrix = MatrixView.of(targets, division, decisions, words);
        var tabs = new ArrayList<Tab>();
        for (Division one : Division.values()) {
            long count = targets.stream()
                    .filter(subject ->
                            decisions.containsKey(new Key(subject.whole().key(), one)))
                    .count();
            tabs.add(new Tab(one.code(), WholeView.word(one, words), one == division, count));
        }
        model.addAttribute("by", division.code());
        model.addAttribute("byWord", WholeView.word(division, words));
        model.addAttribute("tabs", tabs);
        model.addAttribute("matrix", matrix);
        model.addAttribute("tasks", MatrixView.of(tasks, division, decisions, words));
        model.addAttribute(
                "allotted",
                matrix.rows().stream().filter(MatrixView.Row::isAllotted).count());
        return "allotments/allotments";
    }

    static Division division(String code) {
        try {
            return Division.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "by is years, agencies or regions", e);
        }
    }

    @GetMapping(value = "/allotments", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "years") String by, AsOf asOf, Words words) {
        var csv = new Csv();
        table(division(by), asOf, words).forEach(csv::row);
        return csv.file("allotments-" + by + "-" + asOf + ".csv");
    }

    @GetMapping(value = "/allotments", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "years") String by, AsOf asOf, Words words) {
        return new Xlsx().rows(table(division(by), asOf, words)).file("allotments-" + by + "-" + asOf + ".xlsx");
    }

    /** The whole matrix, targets and tasks, as rows of a table. */
    private List<List<Object>> table(Division division, AsOf asOf, Words words) {
        MatrixView matrix = MatrixView.of(subjects.all(asOf.day(), words), division, desk.on(asOf.day()), words);
        var head = new ArrayList<Object>(List.of(
                words.say("allotments.group"),
                words.say("allotments.subject"),
                words.say("allotments.unit"),
                words.say("allotments.whole"),
                words.say("allotments.rule")));
        head.addAll(matrix.columns());
        head.addAll(
                List.of(words.say("allotments.state"), words.say("allotments.left"), words.say("allotments.owners")));
        var rows = new ArrayList<List<Object>>();
        rows.add(head);
        for (MatrixView.Row row : matrix.rows()) {
            var cells = new ArrayList<Object>(List.of(row.group(), row.name(), row.unit(), row.whole(), row.rule()));
            cells.addAll(row.cells());
            cells.addAll(List.of(row.stateWord(), row.left(), row.owners()));
            rows.add(cells);
        }
        return rows;
    }
}
