package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.document.Span;
import org.gangmu.project.Bottleneck;
import org.gangmu.project.Condition;
import org.gangmu.project.FactorNeed;
import org.gangmu.project.GateForecast;
import org.gangmu.project.Gates;
import org.gangmu.project.Progress;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectLight;
import org.gangmu.project.Proof;
import org.gangmu.project.Schedule;
import org.gangmu.project.Spell;
import org.gangmu.project.Stage;
import org.gangmu.project.YearPlan;
import org.jspecify.annotations.Nullable;

/** Projects as the REST API tells them: money in 万元 (10,000 yuan), codes for words, null for what is not known. */
final class ProjectJson {
    private ProjectJson() {}

    /** What all projects are told with. */
    static Map<String, @Nullable Object> line(Project project, Standing standing) {
        var what = project.what();
        LocalDate day = standing.day();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", project.id());
        fields.put("external", text(project.origin().external()));
        fields.put("name", what.name());
        fields.put("code", text(what.code()));
        fields.put("kind", what.kind().code());
        fields.put("level", what.level().code());
        fields.put("stage", project.stage().code());
        fields.put("days", project.spell().days(day));
        fields.put("investment", what.wan());
        fields.put("place", text(what.place()));
        fields.put("agency", text(what.agency()));
        fields.put("builder", text(what.builder()));
        fields.put("schedule", project.schedule().map(ProjectJson::schedule).orElse(null));
        fields.put("baseline", project.baseline().map(ProjectJson::schedule).orElse(null));
        fields.put("light", light(standing.light(project)));
        fields.put("openBottlenecks", project.openBottlenecks().size());
        fields.put("knownFrom", project.origin().knownFrom().toString());
        fields.put("asOf", day.toString());
        return fields;
    }

    /** A project with all that its page shows to everybody. */
    static Map<String, @Nullable Object> whole(Project project, Standing standing, Holdings holdings) {
        LocalDate day = standing.day();
        Map<String, @Nullable Object> fields = line(project, standing);
        fields.put("stages", project.spells().stream().map(ProjectJson::spell).toList());
        fields.put("gate", gate(project, standing));
        fields.put(
                "plans",
                project.plans().values().stream().map(ProjectJson::plan).toList());
        fields.put(
                "months",
                project.months().values().stream()
                        .map(progress -> month(
                                progress, project.plans().get(progress.month().getYear())))
                        .toList());
        fields.put(
                "bottlenecks",
                project.bottlenecks().stream().map(one -> bottleneck(one, day)).toList());
        fields.put(
                "factors",
                project.factors().values().stream().map(ProjectJson::factor).toList());
        fields.put("sources", sources(project, holdings));
        return fields;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> schedule(Schedule schedule) {
        return ordered(
                "start", schedule.start().toString(), "end", schedule.end().toString());
    }

    private static Map<String, Object> light(ProjectLight light) {
        return ordered(
                "light",
                light.light().code(),
                "reasons",
                light.reasons().stream()
                        .map(reason -> ordered(
                                "light", reason.light().code(),
                                "rule", reason.rule(),
                                "clause", reason.clause(),
                                "chinese", reason.chinese(),
                                "english", reason.english()))
                        .toList());
    }

    private static Map<String, @Nullable Object> spell(Spell spell) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("stage", spell.stage().code());
        fields.put("from", spell.from().toString());
        fields.put("to", text(spell.to()));
        return fields;
    }

    /** The next gate; null at the end of the line and aside of it. */
    private static @Nullable Map<String, @Nullable Object> gate(Project project, Standing standing) {
        Gates gates = Gates.standard();
        Optional<GateForecast> forecast = GateForecast.of(project, standing.all(), standing.day(), gates);
        Stage next = project.stage().next().orElse(null);
        if (forecast.isEmpty() || next == null) {
            return null;
        }
        List<Condition> conditions = gates.before(next, project.what().kind());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("to", next.code());
        fields.put("missing", project.missing(gates).size());
        fields.put("waited", forecast.get().waited());
        fields.put("daysExpected", forecast.get().gate().days());
        fields.put(
                "conditions",
                conditions.stream().map(one -> condition(one, project)).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> condition(Condition condition, Project project) {
        Proof proof = project.proofs().get(condition.id());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("condition", condition.id());
        fields.put("name", condition.chineseName());
        fields.put("document", condition.document());
        fields.put("signer", condition.signer());
        fields.put("basis", condition.basis());
        fields.put("met", project.isMet(condition));
        fields.put(
                "proof",
                proof == null
                        ? null
                        : ordered(
                                "document", proof.document(),
                                "signer", proof.signer(),
                                "on", proof.on().toString()));
        return fields;
    }

    private static Map<String, @Nullable Object> plan(YearPlan plan) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("year", plan.year());
        fields.put("amount", plan.wan());
        fields.put("months", plan.months().isEmpty() ? null : plan.months());
        return fields;
    }

    /** What was done from January to the month's end, and as per cent of the year's plan. */
    private static Map<String, @Nullable Object> month(Progress progress, @Nullable YearPlan plan) {
        YearMonth month = progress.month();
        BigDecimal percent = plan == null ? null : plan.percent(progress.done());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("month", month.toString());
        fields.put("done", progress.done());
        fields.put("recorded", progress.recorded());
        fields.put("paid", progress.paid());
        fields.put("percent", percent);
        return fields;
    }

    private static Map<String, @Nullable Object> bottleneck(Bottleneck one, LocalDate day) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", one.number());
        fields.put("kind", one.kind().code());
        fields.put("text", one.text());
        fields.put("owner", one.owner());
        fields.put("deadline", one.deadline().toString());
        fields.put("raisedOn", one.raisedOn().toString());
        fields.put("settledOn", text(one.settledOn()));
        fields.put("overdue", one.isOverdue(day));
        return fields;
    }

    private static Map<String, @Nullable Object> factor(FactorNeed need) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("factor", need.factor().code());
        fields.put("needed", need.needed());
        fields.put("secured", need.secured());
        fields.put("deadline", text(need.deadline()));
        return fields;
    }

    /** Places in documents, in code points from the document's beginning; none of what the library does not hold on the day. */
    private static List<Map<String, @Nullable Object>> sources(Project project, Holdings holdings) {
        var sources = new ArrayList<Map<String, @Nullable Object>>();
        Span origin = project.origin().source();
        if (origin != null && holdings.find(origin.document()).isPresent()) {
            sources.add(source(origin.document(), origin.start(), null));
        }
        project.joined().stream()
                .filter(one -> holdings.find(one.document()).isPresent())
                .forEach(one -> sources.add(source(one.document(), one.offset(), one.quote())));
        return sources;
    }

    private static Map<String, @Nullable Object> source(String document, int start, @Nullable String quote) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("document", document);
        fields.put("start", start);
        fields.put("quote", quote);
        return fields;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return fields;
    }
}
