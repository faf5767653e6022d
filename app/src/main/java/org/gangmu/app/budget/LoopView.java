package org.gangmu.app.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.budget.Aim;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.budget.Loop;
import org.gangmu.budget.LoopAct;
import org.gangmu.budget.LoopStage;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.quantity.Measure;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.jspecify.annotations.Nullable;

/**
 * A loop as a page shows it.
 *
 * @param stages all of them, with what was done
 * @param aims with what was reached and, where the catalogue knows the indicator, what documents observed
 * @param next what may be recorded now
 * @param spent budget spent by the last monitoring; empty where none is
 * @param warning that money and goal run apart; empty where they do not
 * @param proposal what the grade speaks for; empty without a score
 */
public record LoopView(
        String id,
        String title,
        boolean ofMoney,
        List<StageView> stages,
        List<AimView> aims,
        List<StageView> next,
        List<LinkView> links,
        String spent,
        String reached,
        String calendar,
        String warning,
        String grade,
        String proposal) {
    public LoopView {
        stages = List.copyOf(stages);
        aims = List.copyOf(aims);
        next = List.copyOf(next);
        links = List.copyOf(links);
    }

    /** A stage. @param state done, next or open @param acts what was recorded */
    public record StageView(String code, String name, String state, List<ActView> acts) {}

    /** What was recorded. */
    public record ActView(
            String body, String aims, String amount, String mark, String result, String author, String day) {}

    /**
     * An aim beside what was reached.
     *
     * @param indicator the catalogue's id; null where it does not know it
     */
    public record AimView(
            String name, @Nullable String indicator, String aimed, String reached, List<ObservedView> observed) {}

    /** What a document observed of the indicator. */
    public record ObservedView(String period, String value, SourceLink source) {}

    /** What the loop is about. @param href null where there is no page to lead to */
    public record LinkView(
            String word, String text, @Nullable String href) {}

    /** Makes views in one language, of what was known on a day. */
    static final class Maker {
        private static final int MOST_OBSERVED = 6;
        /** From this many points money counts as run ahead of its goal. */
        private static final BigDecimal APART = BigDecimal.valueOf(15);

        private final Budget budget;
        private final SourceLabels labels;
        private final Words words;
        private final Observations observations;

        Maker(BudgetDesk desk, LocalDate day, Words words) {
            this.budget = desk.on(day).budget();
            Holdings holdings = desk.holdings(day);
            this.labels = new SourceLabels(holdings, words);
            this.words = words;
            this.observations = Observations.of(holdings.region(), day, holdings.readings());
        }

        LoopView loop(Loop loop) {
            List<LoopStage> next = loop.next();
            List<StageView> stages = loop.first().stage().loop().stream()
                    .map(stage -> stage(stage, loop, next))
                    .toList();
            Optional<BigDecimal> mark = loop.find(LoopStage.SCORE).map(LoopAct::mark);
            return new LoopView(
                    loop.first().id(),
                    loop.first().title(),
                    loop.first().stage().isOfMoney(),
                    stages,
                    loop.first().aims().stream().map(aim -> aim(aim, loop)).toList(),
                    stages.stream()
                            .filter(stage ->
                                    next.stream().anyMatch(s -> s.code().equals(stage.code())))
                            .toList(),
                    loop.acts().stream()
                            .flatMap(act -> act.links().stream())
                            .distinct()
                            .map(this::link)
                            .toList(),
                    loop.spent().map(Money::percent).orElse(""),
                    loop.reached().map(Money::percent).orElse(""),
                    loop.calendar().map(Money::percent).orElse(""),
                    warning(loop),
                    mark.map(value -> words.say("budget.grade-of." + Loop.grade(value)))
                            .orElse(""),
                    mark.map(value -> words.say("budget.result." + Loop.proposal(value)))
                            .orElse(""));
        }

        /** Double monitoring: money far ahead of the goal, or both far behind the calendar. */
        private String warning(Loop loop) {
            if (loop.isRejected()) {
                return words.say("budget.loop.rejected");
            }
            Optional<BigDecimal> spent = loop.spent();
            Optional<BigDecimal> reached = loop.reached();
            if (spent.isEmpty() || reached.isEmpty()) {
                return "";
            }
            BigDecimal calendar = loop.calendar().orElse(BigDecimal.ZERO);
            boolean ahead = spent.get().subtract(reached.get()).compareTo(APART) > 0;
            boolean behind = calendar.subtract(spent.get().max(reached.get())).compareTo(APART) > 0;
            return ahead ? words.say("budget.loop.ahead") : behind ? words.say("budget.loop.behind") : "";
        }

        private StageView stage(LoopStage stage, Loop loop, List<LoopStage> next) {
            List<ActView> acts = loop.acts().stream()
                    .filter(act -> act.stage() == stage)
                    .map(this::act)
                    .toList();
            String state = next.contains(stage) && acts.isEmpty() ? "next" : acts.isEmpty() ? "open" : "done";
            return new StageView(stage.code(), words.say("budget.stage." + stage.code()), state, acts);
        }

        private ActView act(LoopAct act) {
            BigDecimal amount = act.amount();
            BigDecimal mark = act.mark();
            return new ActView(
                    act.body(),
                    act.aims().stream()
                            .map(Aim::text)
                            .reduce((a, b) -> a + "；" + b)
                            .orElse(""),
                    amount == null ? "" : Money.ofYuan(amount.movePointRight(4), words),
                    mark == null ? "" : mark.toPlainString() + " · " + words.say("budget.grade-of." + Loop.grade(mark)),
                    act.result().isEmpty() ? "" : words.say("budget.result." + act.result()),
                    act.author(),
                    act.day().toString());
        }

        private AimView aim(Aim aim, Loop loop) {
            String key = Catalogue.standard().key(aim.indicator());
            boolean known = Catalogue.standard().findById(key).isPresent();
            String reached = loop.acts().stream()
                    .filter(act -> !act.stage().isFirst())
                    .flatMap(act -> aim.in(act.aims()).stream())
                    .reduce((a, b) -> b)
                    .map(done -> words.quantity(done.value().toPlainString(), done.unit()))
                    .orElse("");
            return new AimView(
                    aim.indicator(),
                    known ? key : null,
                    words.quantity(aim.value().toPlainString(), aim.unit()),
                    reached,
                    known ? observed(key) : new ArrayList<>());
        }

        /** The yearly levels that documents tell, one a year, the latest first. */
        private List<ObservedView> observed(String key) {
            List<Observation> levels = observations.list(key).stream()
                    .filter(one ->
                            one.measure() == Measure.LEVEL && one.period().isSingleYear())
                    .sorted(Comparator.comparing(Observation::period).reversed())
                    .toList();
            List<ObservedView> views = new ArrayList<>();
            int last = 0;
            for (Observation one : levels) {
                if (one.period().firstYear() != last && views.size() < MOST_OBSERVED) {
                    last = one.period().firstYear();
                    views.add(new ObservedView(
                            Integer.toString(last),
                            words.quantity(one.value().toPlainString(), one.unit()),
                            labels.link(one.span().document(), one.numberStart())));
                }
            }
            return views;
        }

        private LinkView link(String link) {
            int colon = link.indexOf(':');
            String kind = link.substring(0, colon);
            String target = link.substring(colon + 1);
            String word = words.say("budget.link." + kind);
            if (kind.equals("line")) {
                Optional<Line> line = budget.find(LineView.id(target));
                return new LinkView(
                        word,
                        line.map(found -> found.item() + " " + Money.of(found, words))
                                .orElse(target),
                        line.map(found -> "/budget/line?id="
                                        + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8))
                                .orElse(null));
            }
            if (kind.equals("project")) {
                return new LinkView(
                        word,
                        target,
                        "/projects?q=" + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8));
            }
            boolean task = kind.equals("task") && target.matches("[0-9a-f]{16}");
            return new LinkView(word, target, task ? "/tasks/" + target : null);
        }
    }
}
