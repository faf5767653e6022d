package org.gangmu.app.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.Query;
import org.gangmu.app.portal.ScoreGroup;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Light;
import org.gangmu.judge.Pace;
import org.gangmu.judge.Running;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** How the year runs against its targets, month by month. */
@Controller
class PacePages {
    private final Judgements judgements;

    PacePages(Judgements judgements) {
        this.judgements = judgements;
    }

    @GetMapping("/pace")
    String pace(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int month,
            AsOf asOf,
            Words words,
            HttpServletRequest request,
            Model model) {
        Optional<Judgement> judgement = judgements.on(asOf.day());
        Optional<Running> running = judgement.flatMap(judged -> running(judged, asOf, year, month));
        model.addAttribute("running", running.orElse(null));
        if (judgement.isPresent() && running.isPresent()) {
            Query query = new Query(Query.of(request).carriedWithout("year", "month"));
            model.addAttribute("years", years(judgement.get(), asOf, running.get(), query, words));
            model.addAttribute("months", months(running.get(), judgement.get(), query, words));
            PaceRows rows = new PaceRows(judgement.get(), words);
            model.addAttribute("groups", groups(running.get(), rows, words));
            model.addAttribute("scoreBase", words.say("pace.before"));
            model.addAttribute("counts", counts(running.get()));
        }
        return "indicators/pace";
    }

    /** The same as the command's JSON Lines. */
    @GetMapping("/api/pace")
    @ResponseBody
    ResponseEntity<String> api(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int month,
            AsOf asOf) {
        String lines = judgements
                .on(asOf.day())
                .flatMap(judged -> running(judged, asOf, year, month))
                .map(PaceJson::render)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "no year with targets was known on " + asOf.day()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl;charset=UTF-8"))
                .body(lines);
    }

    private static Optional<Running> running(Judgement judged, AsOf asOf, @Nullable Integer year, int month) {
        if (month < 0 || month > 12) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a month is 1 to 12, not " + month);
        }
        String region = judged.evaluation().region();
        var rules = judged.evaluation().rules();
        if (year == null) {
            Optional<Running> latest = Running.latest(region, asOf.day(), rules, judged.known());
            return month == 0
                    ? latest
                    : latest.map(found -> Running.of(region, asOf.day(), found.year(), month, rules, judged.known()));
        }
        return Optional.of(Running.of(region, asOf.day(), year, month, rules, judged.known()))
                .filter(found -> !found.paces().isEmpty());
    }

    /** A choice among years or months. */
    public record Tab(String text, String address, boolean current) {}

    private static List<Tab> years(Judgement judged, AsOf asOf, Running shown, Query query, Words words) {
        return IntStream.rangeClosed(
                        judged.evaluation().plan().period().firstYear(),
                        asOf.day().getYear())
                .filter(year -> Running.hasTargets(
                        judged.evaluation().region(),
                        asOf.day(),
                        year,
                        judged.holdings().readings()))
                .mapToObj(year -> new Tab(
                        PeriodWords.of(Period.year(year), words),
                        query.with("year", String.valueOf(year)),
                        year == shown.year()))
                .toList();
    }

    private static List<Tab> months(Running shown, Judgement judged, Query query, Words words) {
        List<Integer> known = shown.months(judged.observations());
        int chosen =
                shown.throughMonth() > 0 ? shown.throughMonth() : known.isEmpty() ? 0 : known.get(known.size() - 1);
        Query ofYear = new Query(Map.of("year", String.valueOf(shown.year())));
        String carried =
                query.parameters().isEmpty() ? "" : "&" + query.without().substring(1);
        return known.stream()
                .map(month -> new Tab(
                        words.say("pace.month", monthName(month, words)),
                        ofYear.with("month", String.valueOf(month)) + carried,
                        month == chosen))
                .toList();
    }

    private static String monthName(int month, Words words) {
        return words.english()
                ? Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : String.valueOf(month);
    }

    /** What lags first, then what runs as it should, then what cannot be told. */
    private static List<ScoreGroup> groups(Running running, PaceRows rows, Words words) {
        List<ScoreGroup> groups = new ArrayList<>();
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.GREY)) {
            List<ScoreRow> some = running.paces().stream()
                    .filter(pace -> pace.light() == light)
                    .map(rows::of)
                    .toList();
            if (!some.isEmpty()) {
                groups.add(new ScoreGroup(words.say("pace.group." + light.code()), some));
            }
        }
        return groups;
    }

    private static Map<String, Long> counts(Running running) {
        return running.paces().stream()
                .map(Pace::light)
                .collect(Collectors.groupingBy(Light::code, Collectors.counting()));
    }
}
