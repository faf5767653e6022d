package org.gangmu.app.monthly;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.monthly.MonthlyDesk.Received;
import org.gangmu.app.monthly.MonthlyDesk.Refused;
import org.gangmu.app.monthly.MonthlyDesk.Sent;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Indicator.Frequency;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Period;
import org.gangmu.sheet.CellFault;
import org.gangmu.sheet.Grid;
import org.gangmu.sheet.Meaning;
import org.gangmu.sheet.SheetMapping;
import org.gangmu.sheet.SheetReading;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Monthly sheets: upload, mapping, and what was taken in. */
@Controller
class MonthlyPages {
    private static final int LONGEST_ISSUER = 200;

    private final MonthlyDesk desk;
    private final Shelf shelf;

    MonthlyPages(MonthlyDesk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** A month that was taken in. */
    public record Month(String key, String title, String date, int figures) {}

    /** Something to choose. */
    public record Choice(String code, String word) {}

    /** A column of the sheet: its letters, its first words, and what it is taken for. */
    public record Column(int index, String letters, String words, String meaning) {}

    /** A cell that is not in order, in the reader's language. */
    public record Fault(String address, String words) {}

    @GetMapping("/monthly")
    String list(AsOf asOf, HttpServletRequest request, Model model) {
        model.addAttribute(
                "months",
                shelf.on(asOf.day()).list().stream()
                        .filter(held -> held.document().type() == DocumentType.STATISTICS)
                        .filter(held -> held.list(Figure.class).stream()
                                .anyMatch(figure -> figure.rule().equals(SheetReading.RULE)))
                        .map(held -> new Month(
                                SourceLink.key(held.document().id()),
                                held.document().title(),
                                held.knownFrom().toString(),
                                held.list(Figure.class).size()))
                        .toList());
        model.addAttribute("issuers", desk.issuers());
        model.addAttribute("today", asOf.day().toString());
        model.addAttribute(
                "maySupply",
                !asOf.chosen()
                        && Arrays.stream(Role.values())
                                .anyMatch(role -> role.supplies() && request.isUserInRole(role.name())));
        return "monthly/monthly";
    }

    @PostMapping("/monthly")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next)
            throws IOException {
        try {
            String issuer = posted.getOrDefault("issuer", "").strip();
            if (issuer.isEmpty() || issuer.length() > LONGEST_ISSUER) {
                throw new Refused(words.say("monthly.refused.issuer", LONGEST_ISSUER));
            }
            String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
            Received received = desk.receive(
                    new Sent(
                            name,
                            file.getBytes(),
                            issuer,
                            day(posted.getOrDefault("date", ""), words),
                            month(posted.getOrDefault("month", ""), words)),
                    user.getName(),
                    asOf,
                    words);
            if (received.taken() == 0) {
                return "redirect:/monthly/" + received.staged().token();
            }
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.good(words.say("monthly.taken", received.taken()), words.say("monthly.by-memory")));
        } catch (Refused e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("monthly.refused"), String.valueOf(e.getMessage())));
        }
        return "redirect:/monthly";
    }

    private static LocalDate day(String typed, Words words) throws Refused {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(words.say("monthly.refused.date", typed));
        }
    }

    private static @Nullable Period month(String typed, Words words) throws Refused {
        if (typed.isBlank()) {
            return null;
        }
        try {
            Period month = Period.parse(typed.strip());
            if (month.unit() == Period.Unit.MONTH && month.length() == 1 && typed.matches("\\d{4}-(0[1-9]|1[0-2])")) {
                return month;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Refused(words.say("monthly.refused.month-form", typed));
    }

    @GetMapping("/monthly/{token}")
    String mapping(@PathVariable String token, @Nullable Principal user, Words words, Model model) {
        show(staged(token, user), words, model);
        return "monthly/mapping";
    }

    private Staged staged(String token, @Nullable Principal user) {
        return desk.find(token, user == null ? "" : user.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void show(Staged staged, Words words, Model model) {
        SheetReading reading = desk.read(staged, staged.month());
        SheetMapping mapping = staged.mapping();
        Grid.Sheet sheet = staged.grid().sheets().get(mapping.sheet());
        model.addAttribute("token", staged.token());
        model.addAttribute("file", staged.text().file());
        model.addAttribute("issuer", staged.issuer());
        model.addAttribute("month", staged.month() == null ? "" : staged.month().toString());
        model.addAttribute("names", mapping.names());
        model.addAttribute("units", mapping.units());
        model.addAttribute(
                "columns",
                IntStream.range(0, sheet.width())
                        .mapToObj(i -> new Column(i, Grid.column(i), sample(sheet, i), meaning(mapping, i)))
                        .toList());
        model.addAttribute(
                "meanings",
                Stream.of(Meaning.values())
                        .map(one -> new Choice(one.code(), words.english() ? one.english() : one.chinese()))
                        .toList());
        model.addAttribute(
                "faults",
                reading.faults().stream()
                        .map(fault -> new Fault(fault.address(), words.english() ? fault.english() : fault.chinese()))
                        .toList());
        model.addAttribute("unknown", choices(reading, mapping));
        model.addAttribute("good", reading.good());
        model.addAttribute("figures", reading.figures().size());
        model.addAttribute("skipped", reading.skipped());
        model.addAttribute(
                "indicators",
                Catalogue.standard().indicators().stream().map(Indicator::name).toList());
    }

    /** The rows somebody must choose for, and those that were chosen for. */
    private static List<Choice> choices(SheetReading reading, SheetMapping mapping) {
        Map<String, String> rows = new LinkedHashMap<>(mapping.rows());
        reading.faults().stream().filter(CellFault::unknown).forEach(fault -> rows.putIfAbsent(fault.label(), ""));
        return rows.entrySet().stream()
                .map(row -> new Choice(row.getKey(), row.getValue()))
                .toList();
    }

    private static String meaning(SheetMapping mapping, int column) {
        return mapping.columns().getOrDefault(column, Meaning.IGNORED).code();
    }

    private static String sample(Grid.Sheet sheet, int column) {
        return String.join(
                " · ",
                sheet.rows().stream()
                        .map(row -> row.text(column))
                        .filter(text -> !text.isEmpty())
                        .limit(4)
                        .toList());
    }

    @PostMapping("/monthly/{token}")
    String takeIn(
            @PathVariable String token,
            @RequestParam Map<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Staged staged = staged(token, user);
        try {
            Staged changed =
                    staged.with(mapping(staged.mapping(), posted), month(posted.getOrDefault("month", ""), words));
            desk.change(changed);
            if (posted.getOrDefault("act", "").equals("take")) {
                int taken = desk.takeIn(changed, user.getName(), asOf, words);
                next.addFlashAttribute(
                        PageMessage.ATTRIBUTE,
                        PageMessage.good(words.say("monthly.taken", taken), words.say("monthly.remembered")));
                return "redirect:/monthly";
            }
        } catch (Refused e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("monthly.refused"), String.valueOf(e.getMessage())));
        }
        return "redirect:/monthly/" + staged.token();
    }

    private static SheetMapping mapping(SheetMapping before, Map<String, String> posted) throws Refused {
        try {
            Map<Integer, Meaning> columns = new LinkedHashMap<>();
            Map<String, String> rows = new LinkedHashMap<>();
            int names = Integer.parseInt(posted.getOrDefault("names", String.valueOf(before.names())));
            int units = Integer.parseInt(posted.getOrDefault("units", String.valueOf(before.units())));
            for (Map.Entry<String, String> field : posted.entrySet()) {
                String[] key = field.getKey().split("-", 2);
                if (key.length == 2 && key[0].equals("column")) {
                    int column = Integer.parseInt(key[1]);
                    Meaning meaning = Meaning.parse(field.getValue());
                    if (meaning != Meaning.IGNORED && column != names && column != units) {
                        columns.put(column, meaning);
                    }
                } else if (key.length == 2 && key[0].equals("row")) {
                    String label = posted.getOrDefault("label-" + key[1], "");
                    String chosen = posted.containsKey("skip-" + key[1])
                            ? SheetMapping.SKIPPED
                            : field.getValue().strip();
                    if (!label.isEmpty() && !chosen.isEmpty()) {
                        rows.put(label, chosen);
                    }
                }
            }
            return new SheetMapping(before.sheet(), names, units, columns, rows);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /** An empty sheet in a form that is understood without any mapping. */
    @GetMapping("/monthly/template.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> template(AsOf asOf) {
        var rows = new ArrayList<List<String>>();
        int year = asOf.day().getYear();
        int month = asOf.day().getMonthValue();
        rows.add(List.of(year + "年" + (month == 1 ? "" : "1-") + month + "月主要经济指标"));
        rows.add(List.of("指标名称", "计量单位", "累计", "累计比上年同期增长(%)", "本月", "本月同比增长(%)"));
        Catalogue.standard().indicators().stream()
                .filter(indicator -> indicator.frequency() != Frequency.YEAR)
                .forEach(indicator -> rows.add(List.of(indicator.name(), indicator.unit(), "", "", "", "")));
        return new Xlsx().rows(rows).file("monthly-template.xlsx");
    }
}
