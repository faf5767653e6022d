package org.gangmu.app.mechanisms;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.UnusableMechanism;
import org.gangmu.mechanism.feel.FeelFault;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A table, edited row by row. Every change is a new version of the pack, with who and why. */
@Controller
class TablePages {
    /** In the place of a row's id: a row that is not there yet. */
    static final String NEW = "new";

    private final MechanismDesk desk;
    private final ClauseLinks links;

    TablePages(MechanismDesk desk, ClauseLinks links) {
        this.desk = desk;
        this.links = links;
    }

    /**
     * A row as it stands in the form.
     *
     * @param id {@link #NEW} of a row that is not there yet
     * @param version that of the pack the form was made from
     */
    public record RowForm(String id, int version, List<Cell> tests, List<Cell> results, String clauses, String reason) {
        public RowForm {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
        }

        /** A cell: the name of its input, the column, what stands in it. */
        public record Cell(String name, String label, String type, String text) {}
    }

    @GetMapping("/mechanisms/{pack}/tables/{table}")
    String edit(
            @PathVariable String pack,
            @PathVariable String table,
            @RequestParam(defaultValue = NEW) String row,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        model.addAttribute("mayDirect", PackPages.mayDirect(request, asOf));
        AdoptedPack adopted = desk.pack(pack, asOf.day());
        DecisionTable rules = table(adopted, table);
        Row found = rules.findRow(row).orElse(null);
        List<String> tests = found == null
                ? rules.inputs().stream().map(input -> "").toList()
                : found.tests().stream().map(UnaryTests::text).toList();
        List<String> results = found == null
                ? rules.outputs().stream().map(output -> "").toList()
                : found.results().stream().map(Formula::text).toList();
        String clauses = found == null ? "" : String.join("; ", found.clauses());
        String id = found == null ? NEW : row;
        show(adopted, rules, form(rules, id, adopted.version(), tests, results, clauses, ""), asOf, words, model);
        return "mechanisms/row";
    }

    /**
     * @param place pack and table
     * @param form the cells, clauses, reason, version, and the action: save or remove
     */
    @PostMapping("/mechanisms/{pack}/tables/{table}")
    String save(
            @PathVariable Map<String, String> place,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        AdoptedPack adopted = desk.pack(place.getOrDefault("pack", ""), asOf.day());
        DecisionTable rules = table(adopted, place.getOrDefault("table", ""));
        String id = form.getOrDefault("row", NEW);
        try {
            List<Row> rows = form.getOrDefault("action", "save").equals("remove")
                    ? rules.rows().stream().filter(row -> !row.id().equals(id)).toList()
                    : with(rules, row(adopted.pack(), rules, id, form));
            int seen = number(form.getOrDefault("version", ""));
            desk.change(
                    adopted.pack().withTable(rules.withRows(rows)),
                    seen,
                    form.getOrDefault("reason", ""),
                    new Author(user.getName(), asOf));
        } catch (UnusableMechanism e) {
            model.addAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
            return again(adopted, rules, id, form, asOf, words, model);
        } catch (FeelFault e) {
            model.addAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(
                            words.say("mechanisms.unusable"), List.of(words.english() ? e.english() : e.chinese())));
            return again(adopted, rules, id, form, asOf, words, model);
        } catch (Refused e) {
            model.addAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
            return again(adopted, rules, id, form, asOf, words, model);
        }
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("mechanisms.changed")));
        next.addAttribute("pack", adopted.pack().id());
        return "redirect:/mechanisms/{pack}";
    }

    private String again(
            AdoptedPack adopted,
            DecisionTable rules,
            String id,
            Map<String, String> form,
            AsOf asOf,
            Words words,
            Model model) {
        model.addAttribute("mayDirect", true);
        List<String> tests = IntStream.range(0, rules.inputs().size())
                .mapToObj(i -> form.getOrDefault("if" + i, ""))
                .toList();
        List<String> results = IntStream.range(0, rules.outputs().size())
                .mapToObj(i -> form.getOrDefault("then" + i, ""))
                .toList();
        RowForm typed = form(
                rules,
                id,
                number(form.getOrDefault("version", "")),
                tests,
                results,
                form.getOrDefault("clauses", ""),
                form.getOrDefault("reason", ""));
        show(adopted, rules, typed, asOf, words, model);
        return "mechanisms/row";
    }

    private void show(AdoptedPack adopted, DecisionTable rules, RowForm form, AsOf asOf, Words words, Model model) {
        model.addAttribute("packId", adopted.pack().id());
        model.addAttribute("packLabel", adopted.pack().label());
        model.addAttribute("table", PackView.table(rules, adopted.pack(), links, asOf.day(), words));
        model.addAttribute("form", form);
        model.addAttribute(
                "names",
                adopted.pack().findEvent(rules.event()).stream()
                        .flatMap(event -> event.fields().stream())
                        .map(field -> new PackView.Choice(field.name(), field.label()))
                        .toList());
        model.addAttribute(
                "parameters",
                adopted.pack().parameters().stream()
                        .map(parameter -> new PackView.Choice(
                                parameter.name(), parameter.field().label()))
                        .toList());
        model.addAttribute(
                "clauses",
                adopted.pack().clauses().stream()
                        .map(clause -> PackView.clause(clause, links, asOf.day()))
                        .toList());
    }

    private static RowForm form(
            DecisionTable rules,
            String id,
            int version,
            List<String> tests,
            List<String> results,
            String clauses,
            String reason) {
        var conditions = new ArrayList<RowForm.Cell>();
        for (int i = 0; i < tests.size(); i++) {
            DecisionTable.Input input = rules.inputs().get(i);
            conditions.add(
                    new RowForm.Cell("if" + i, input.label(), input.type().code(), tests.get(i)));
        }
        var outcomes = new ArrayList<RowForm.Cell>();
        for (int i = 0; i < results.size(); i++) {
            DecisionTable.Output output = rules.outputs().get(i);
            outcomes.add(
                    new RowForm.Cell("then" + i, output.label(), output.type().code(), results.get(i)));
        }
        return new RowForm(id, version, conditions, outcomes, clauses, reason);
    }

    private static Row row(Pack pack, DecisionTable rules, String id, Map<String, String> form) {
        EventType event = pack.findEvent(rules.event()).orElse(null);
        var tests = new ArrayList<UnaryTests>();
        for (int i = 0; i < rules.inputs().size(); i++) {
            tests.add(CellText.test(
                    form.getOrDefault("if" + i, ""), rules.inputs().get(i).type()));
        }
        var results = new ArrayList<Formula>();
        for (int i = 0; i < rules.outputs().size(); i++) {
            results.add(CellText.result(
                    form.getOrDefault("then" + i, ""), rules.outputs().get(i).type(), pack, event));
        }
        List<String> clauses = Arrays.stream(form.getOrDefault("clauses", "").split("[;；,，\\s]+"))
                .filter(clause -> !clause.isEmpty())
                .toList();
        return new Row(id.equals(NEW) ? nextId(rules) : id, tests, results, clauses);
    }

    private static String nextId(DecisionTable rules) {
        int last = rules.rows().stream()
                .map(Row::id)
                .filter(id -> id.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(last + 1);
    }

    private static List<Row> with(DecisionTable rules, Row changed) {
        var rows = new ArrayList<Row>();
        rules.rows().forEach(row -> rows.add(row.id().equals(changed.id()) ? changed : row));
        if (rules.findRow(changed.id()).isEmpty()) {
            rows.add(changed);
        }
        return rows;
    }

    private static DecisionTable table(AdoptedPack adopted, String id) {
        return adopted.pack().findTable(id).orElseThrow(() -> new Refused("mechanisms.refused.table", id));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
