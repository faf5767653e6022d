package org.gangmu.app.budget;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.budget.LineSheet.Column;
import org.gangmu.app.budget.LineSheet.Fault;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.judge.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lines of the budget by spreadsheet: the template, and what comes of a file: all of its rows or none, each fault with its cell. */
@Controller
class ImportPages {
    private static final int FAULTS_SHOWN = 60;

    private final BudgetDesk desk;
    private final Map<String, Column> names = new HashMap<>();

    ImportPages(BudgetDesk desk, MessageSource messages) {
        this.desk = desk;
        for (Column column : Column.values()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                names.put(messages.getMessage(column.key(), null, locale), column);
            }
        }
    }

    @GetMapping("/budget/import")
    String page(Model model) {
        model.addAttribute(
                "columns", Arrays.stream(Column.values()).map(Column::key).toList());
        return "budget/import";
    }

    /** The template: the head and an example of each kind of row, to be overwritten. */
    @GetMapping("/budget/template.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> template(Words words) {
        List<Object> head = new ArrayList<>();
        for (Column column : Column.values()) {
            head.add(words.say(column.key()));
        }
        String general = "一般公共预算";
        return new Xlsx()
                .row(head)
                .row(example("2024-GE", general, "一般公共预算支出", "", "520000", ""))
                .row(example("2024-GE-205", general, "教育支出", "205", "150000", "2024-GE"))
                .file("budget-template.xlsx");
    }

    private static List<Object> example(
            String id, String book, String item, String code, String amount, String parent) {
        return List.of(
                id, book, "支出", 2024, 12, "年初预算", code, item, new java.math.BigDecimal(amount), "万元", parent, "示例，请覆盖");
    }

    @PostMapping("/budget/import")
    String takeIn(
            @RequestParam("files") MultipartFile file, AsOf asOf, Principal user, Words words, RedirectAttributes next)
            throws IOException {
        if (asOf.chosen()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("budget.import.refused", 1), words.say("budget.not-today")));
            return "redirect:/budget/import";
        }
        BudgetDesk.Taken taken = desk.takeIn(LineSheet.read(file.getBytes(), names), user.getName(), asOf.day());
        if (!taken.faults().isEmpty()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(
                            words.say("budget.import.refused", taken.faults().size()),
                            taken.faults().stream()
                                    .limit(FAULTS_SHOWN)
                                    .map(fault -> says(fault, words))
                                    .toList()));
            return "redirect:/budget/import";
        }
        long wrong = desk.on(asOf.day()).flags().stream()
                .filter(flag -> flag.verdict() == Outcome.CONTRADICTS)
                .count();
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                PageMessage.good(
                        words.say("budget.imported", taken.added(), taken.changed(), taken.known()),
                        words.say("budget.imported.flags", wrong)));
        return "redirect:/budget";
    }

    private static String says(Fault fault, Words words) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> argument instanceof String text && text.startsWith("budget.column.")
                        ? words.say(text)
                        : argument instanceof Integer number ? number.toString() : argument)
                .toArray();
        String said = words.say(fault.key(), arguments);
        return fault.cell().isEmpty() ? said : fault.cell() + "：" + said;
    }
}
