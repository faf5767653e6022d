package org.gangmu.app.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Sight;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Loop;
import org.gangmu.budget.LoopAct;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.lineage.NameMatch;
import org.gangmu.statement.BudgetLine;
import org.springframework.stereotype.Component;

/** The spending goals that are linked to a task, a project, an indicator or a budget line, as known on a day. Thread-safe. */
@Component
public final class LinkedGoals {
    private static final Pattern LINE = Pattern.compile("line:(?:sha256:)?([0-9a-f]{64})@(\\d{1,9})");
    private static final String OF_LINE = "line:";
    private static final String OF_TASK = "task:";
    private static final String OF_PROJECT = "project:";

    private final Store store;
    private final Shelf shelf;

    LinkedGoals(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** Those linked to the task with this id. */
    public List<GoalView> ofTask(String id, LocalDate day, Words words) {
        return list(loop -> links(loop).contains(OF_TASK + id), day, words);
    }

    /** Those linked to a project by its id or by its name, which may be written with or without 项目. */
    public List<GoalView> ofProject(String id, String name, LocalDate day, Words words) {
        String bare = NameMatch.bare(name);
        return list(
                loop -> links(loop).stream()
                        .filter(link -> link.startsWith(OF_PROJECT))
                        .map(link -> link.substring(OF_PROJECT.length()))
                        .anyMatch(target ->
                                target.equals(id) || NameMatch.bare(target).equals(bare)),
                day,
                words);
    }

    /** Those that aim at the indicator with this id of the catalogue. */
    public List<GoalView> ofIndicator(String id, LocalDate day, Words words) {
        return list(
                loop -> loop.first().aims().stream()
                        .anyMatch(
                                aim -> Catalogue.standard().key(aim.indicator()).equals(id)),
                day,
                words);
    }

    /** Those linked to the budget line with this key of its address. */
    public List<GoalView> ofLine(String key, LocalDate day, Words words) {
        Set<String> names = Set.of(OF_LINE + key, OF_LINE + "sha256:" + key);
        return list(loop -> links(loop).stream().anyMatch(names::contains), day, words);
    }

    private static List<String> links(Loop loop) {
        return loop.acts().stream()
                .flatMap(act -> act.links().stream())
                .distinct()
                .toList();
    }

    /** Goals are kept within the house, as their own pages are: visitors are shown none. */
    private List<GoalView> list(Predicate<Loop> wanted, LocalDate day, Words words) {
        if (!Sight.isInside()) {
            return List.of();
        }
        Map<String, List<LoopAct>> byId = store.performanceActs().list(day).stream()
                .collect(Collectors.groupingBy(LoopAct::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .map(Loop::new)
                .filter(wanted)
                .map(loop -> view(loop, day, words))
                .toList();
    }

    private GoalView view(Loop loop, LocalDate day, Words words) {
        List<GoalView.LineLink> lines = new ArrayList<>();
        for (String link : links(loop)) {
            line(link, day, words).ifPresent(lines::add);
        }
        BigDecimal amount = loop.first().amount();
        LoopAct last = loop.acts().get(loop.acts().size() - 1);
        return new GoalView(
                loop.first().id(),
                loop.first().title(),
                words.say("budget.stage." + last.stage().code()),
                amount == null ? "" : words.quantity(number(amount), "万元"),
                loop.spent().map(LinkedGoals::percent).orElse(""),
                loop.reached().map(LinkedGoals::percent).orElse(""),
                lines);
    }

    private static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** The budget line of a link; empty where it is none, or nobody may see its document on the day. */
    private Optional<GoalView.LineLink> line(String link, LocalDate day, Words words) {
        Matcher told = LINE.matcher(link);
        if (told.matches()) {
            Holdings holdings = shelf.on(day);
            int start = Integer.parseInt(told.group(2));
            return holdings.find("sha256:" + told.group(1))
                    .flatMap(held -> held.list(BudgetLine.class).stream()
                            .filter(line -> line.numberStart() == start)
                            .findFirst())
                    .map(line -> new GoalView.LineLink(
                            told.group(1) + "@" + start,
                            line.item(),
                            line.year() + " " + words.say("phase." + line.phase()),
                            words.quantity(number(line.amount()), line.unit())));
        }
        return link.startsWith(OF_LINE) ? entered(link.substring(OF_LINE.length()), day, words) : Optional.empty();
    }

    private Optional<GoalView.LineLink> entered(String id, LocalDate day, Words words) {
        return store.budgetEntries()
                .find(id, day)
                .map(BudgetEntry::line)
                .map(line -> new GoalView.LineLink(
                        id,
                        line.item(),
                        line.account().year() + " "
                                + words.say("phase." + line.account().phase().code()),
                        words.quantity(number(line.amount()), line.unit())));
    }
}
