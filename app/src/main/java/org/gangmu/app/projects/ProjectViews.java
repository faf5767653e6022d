package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectAccess.Person;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.document.Span;
import org.gangmu.project.Condition;
import org.gangmu.project.GateForecast;
import org.gangmu.project.Gates;
import org.gangmu.project.Joined;
import org.gangmu.project.Progress;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.Proof;
import org.gangmu.project.Spell;
import org.gangmu.project.Stage;
import org.gangmu.project.YearPlan;
import org.jspecify.annotations.Nullable;

/** Makes the page of a project in the reader's language. One for each page. */
final class ProjectViews {
    private final Standing standing;
    private final Holdings holdings;
    private final Words words;
    private final Say say;
    private final LocalDate day;

    ProjectViews(Standing standing, Holdings holdings, Words words) {
        this.standing = standing;
        this.holdings = holdings;
        this.words = words;
        this.say = new Say(words);
        this.day = standing.day();
    }

    /** @param mayAct whether the day is the portal's own */
    ProjectView of(Project project, Person person, boolean mayAct) {
        boolean papers = person.readsPapersOf(project);
        return new ProjectView(
                project.id(),
                project.what().name(),
                say.word(project.stage()),
                say.light(standing.light(project).light()),
                standing.light(project).reasons().stream()
                        .map(reason ->
                                new ProjectView.Reason(say.light(reason.light()), say.why(reason), reason.clause()))
                        .toList(),
                facts(project),
                steps(project),
                gate(project),
                months(project),
                plans(project),
                bottlenecks(project, papers),
                needs(project),
                project.service().officer(),
                papers ? visits(project) : List.of(),
                sources(project),
                life(project, papers),
                project.acts().size(),
                papers,
                mayAct
                        ? person.open(project).stream()
                                .filter(kind -> isOffered(kind, project))
                                .map(kind -> ActForm.of(kind, project, words.english(), say))
                                .toList()
                        : List.of());
    }

    private static boolean isOffered(ProjectActKind kind, Project project) {
        return switch (kind) {
            case JOIN -> false; // from the proposals
            case SETTLE -> !project.openBottlenecks().isEmpty();
            case REVOKE -> !project.proofs().isEmpty();
            case MOVE -> project.stage().next().isPresent();
            default -> true;
        };
    }

    private List<ProjectView.Fact> facts(Project project) {
        var what = project.what();
        var facts = new ArrayList<ProjectView.Fact>();
        fact(facts, "kind", say.word(what.kind()), false);
        fact(facts, "level", say.word(what.level()), false);
        fact(facts, "code", what.code(), false);
        fact(facts, "investment", what.wan() == null ? "" : say.money(what.wan()), false);
        fact(facts, "place", what.place(), true);
        fact(facts, "agency", what.agency(), true);
        fact(facts, "builder", what.builder(), true);
        fact(facts, "officer", project.service().officer(), true);
        project.schedule().ifPresent(now -> {
            String first = project.baseline()
                    .filter(base -> !base.equals(now))
                    .map(base -> " " + words.say("projects.baseline", base.start() + "—" + base.end()))
                    .orElse("");
            facts.add(
                    new ProjectView.Fact(words.say("projects.schedule"), now.start() + "—" + now.end() + first, false));
        });
        return facts;
    }

    private void fact(List<ProjectView.Fact> facts, String field, String value, boolean chinese) {
        if (!value.isEmpty()) {
            facts.add(new ProjectView.Fact(say.field(field), value, chinese));
        }
    }

    private List<ProjectView.Step> steps(Project project) {
        Stage at = project.lineStage();
        return Stage.LINE.stream()
                .map(stage -> {
                    Spell spell = project.spells().stream()
                            .filter(one -> one.stage() == stage)
                            .reduce((earlier, later) -> later)
                            .orElse(null);
                    String state = stage == at ? "now" : stage.compareTo(at) < 0 ? "done" : "ahead";
                    boolean known = spell != null
                            && (spell != project.spells().get(0)
                                    || !project.origin()
                                            .since()
                                            .equals(project.origin().knownFrom()));
                    String note = spell == null
                            ? state.equals("done") ? words.say("projects.step.before") : ""
                            : words.say("projects.days", spell.days(day));
                    return new ProjectView.Step(
                            say.word(stage),
                            state,
                            spell == null || !known ? "" : spell.from().toString(),
                            note);
                })
                .toList();
    }

    private ProjectView.@Nullable Gate gate(Project project) {
        Gates gates = Gates.standard();
        GateForecast forecast =
                GateForecast.of(project, standing.all(), day, gates).orElse(null);
        if (forecast == null) {
            return null;
        }
        Map<String, GateForecast.Outlook> stalls = forecast.conditions().stream()
                .collect(Collectors.toMap(one -> one.condition().id(), GateForecast.Missing::outlook));
        List<ProjectView.Check> checks = gates
                .before(forecast.to(), project.what().kind())
                .stream()
                .map(condition -> check(project, condition, stalls.get(condition.id())))
                .toList();
        return new ProjectView.Gate(
                say.word(forecast.to()),
                checks,
                stalls.size(),
                words.say("projects.gate.waited", forecast.waited(), say.word(forecast.from())) + " "
                        + outlook(forecast.gate()));
    }

    private String outlook(GateForecast.Outlook outlook) {
        Long days = outlook.days();
        if (days != null) {
            return words.say("projects.gate.more", days, day.plusDays(days), outlook.ends(), outlook.alike());
        }
        return outlook.longest()
                ? words.say("projects.gate.longest", outlook.ends())
                : words.say("projects.gate.small", outlook.ends());
    }

    private ProjectView.Check check(Project project, Condition condition, GateForecast.@Nullable Outlook stall) {
        Proof proof = project.proofs().get(condition.id());
        String proven = proof != null
                ? proof.document() + " · " + proof.signer() + " · " + proof.on()
                : project.isMet(condition) ? project.what().code() : "";
        Long days = stall == null ? null : stall.days();
        return new ProjectView.Check(
                say.either(condition.chineseName(), condition.englishName()),
                stall == null,
                say.either(condition.document(), condition.englishDocument()),
                say.either(condition.signer(), condition.englishSigner()),
                condition.basis(),
                proven,
                days == null ? "" : words.say("projects.gate.stall", days));
    }

    private List<ProjectView.Month> months(Project project) {
        return project.months().values().stream()
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .map(progress -> month(project, progress))
                .toList();
    }

    private ProjectView.Month month(Project project, Progress progress) {
        YearPlan plan = project.plans().get(progress.month().getYear());
        BigDecimal percent = plan == null ? null : plan.percent(progress.done());
        String due = plan == null
                ? ""
                : plan.months().isEmpty()
                        ? BigDecimal.valueOf(progress.month().getMonthValue() * 100L)
                                        .divide(BigDecimal.valueOf(12), 1, java.math.RoundingMode.HALF_UP)
                                + "%"
                        : plan.percent(plan.months().get(progress.month().getMonthValue() - 1)) + "%";
        return new ProjectView.Month(
                progress.month().toString(),
                say.money(progress.done()),
                percent == null ? "—" : percent + "%",
                due,
                progress.recorded() == null ? "—" : say.money(progress.recorded()),
                progress.paid() == null ? "—" : say.money(progress.paid()),
                percent == null ? 0 : Math.min(100, percent.intValue()));
    }

    private List<ProjectView.Plan> plans(Project project) {
        return project.plans().values().stream()
                .map(plan -> {
                    BigDecimal done = project.latest(plan.year(), java.time.YearMonth.from(day))
                            .map(Progress::done)
                            .orElse(null);
                    return new ProjectView.Plan(
                            plan.year(),
                            say.money(plan.wan()),
                            say.money(done),
                            done == null ? "—" : plan.percent(done) + "%");
                })
                .toList();
    }

    private List<ProjectView.Blocked> bottlenecks(Project project, boolean papers) {
        return project.bottlenecks().stream()
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(one -> new ProjectView.Blocked(
                        one.number(),
                        say.word(one.kind()),
                        one.text(),
                        one.owner(),
                        one.deadline().toString(),
                        one.isOpen(),
                        one.isOverdue(day),
                        one.settledOn() == null ? "" : one.settledOn() + (papers ? " · " + one.settlement() : "")))
                .toList();
    }

    private List<ProjectView.Need> needs(Project project) {
        return project.factors().values().stream()
                .map(need -> new ProjectView.Need(
                        say.word(need.factor()),
                        need.needed().toPlainString(),
                        need.secured().toPlainString(),
                        need.percent(),
                        need.deadline() == null ? "" : need.deadline().toString()))
                .toList();
    }

    private static List<ProjectView.Line> visits(Project project) {
        return project.service().visits().stream()
                .map(visit -> new ProjectView.Line("visit", "", visit.on().toString(), visit.by(), visit.text()))
                .toList();
    }

    private List<ProjectView.Told> sources(Project project) {
        var labels = new SourceLabels(holdings, words);
        var sources = new ArrayList<ProjectView.Told>();
        Span source = project.origin().source();
        if (source != null) {
            held(labels, source.document(), source.start(), "").ifPresent(sources::add);
        }
        for (Joined one : project.joined()) {
            held(labels, one.document(), one.offset(), one.quote()).ifPresent(sources::add);
        }
        return sources;
    }

    /** Nothing is said of a document that the library does not hold on the day. */
    private java.util.Optional<ProjectView.Told> held(SourceLabels labels, String document, int offset, String quote) {
        return holdings.find(document)
                .map(held -> new ProjectView.Told(
                        labels.link(document, held.document().start() + offset), quote));
    }

    private List<ProjectView.Line> life(Project project, boolean papers) {
        return IntStream.iterate(project.acts().size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> project.acts().get(i))
                .filter(act -> act.kind() != ProjectActKind.JOIN)
                .map(act -> new ProjectView.Line(
                        act.kind().code(),
                        say.word(act.kind()),
                        act.knownFrom().toString(),
                        who(act, papers),
                        said(act, papers)))
                .toList();
    }

    private String who(ProjectAct act, boolean papers) {
        String agency = act.actor().agency();
        String office = agency != null
                ? agency
                : say.either(
                        act.actor().capacity().chineseName(),
                        act.actor().capacity().englishName());
        return papers ? office + " · " + act.actor().account() : office;
    }

    /** What was told with an act, field by field; words of visits and comments only to those who follow up. */
    private String said(ProjectAct act, boolean papers) {
        boolean confidential = act.kind() == ProjectActKind.VISIT || act.kind() == ProjectActKind.COMMENT;
        if (confidential && !papers) {
            return "";
        }
        return act.told().fields().entrySet().stream()
                .map(field -> field.getKey().equals("text")
                        ? field.getValue()
                        : say.field(field.getKey()) + " " + value(field.getKey(), field.getValue()))
                .collect(Collectors.joining(say.either("；", "; ")));
    }

    private String value(String field, String text) {
        return switch (field) {
            case "stage" -> Stage.find(text).map(say::word).orElse(text);
            case "condition" ->
                Gates.standard()
                        .find(text)
                        .map(one -> say.either(one.chineseName(), one.englishName()))
                        .orElse(text);
            case "bottleneck" ->
                org.gangmu.project.BottleneckKind.find(text).map(say::word).orElse(text);
            case "factor" -> org.gangmu.project.Factor.find(text).map(say::word).orElse(text);
            case "kind" ->
                org.gangmu.project.ProjectKind.find(text).map(say::word).orElse(text);
            case "level" ->
                org.gangmu.project.KeyLevel.find(text).map(say::word).orElse(text);
            case "amount", "done", "recorded", "paid", "investment" ->
                say.money(org.gangmu.project.Money.read(text).wan());
            default -> text;
        };
    }
}
