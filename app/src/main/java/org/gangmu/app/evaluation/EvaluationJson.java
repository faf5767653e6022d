package org.gangmu.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.audit.FindingJson;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Light;
import org.gangmu.judge.PlanForecast;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.series.Observation;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The evaluate contract as JSON. Printed values are strings with their printed digits, as in the read contract; computed
 * values are numbers. Stateless.
 */
public final class EvaluationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    /** The whole report, ending in a line break. */
    public static String render(EvaluationReport report) {
        Evaluation evaluation = report.evaluation();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("region", evaluation.region());
        root.put("regionName", report.regionName());
        root.put("plan", plan(evaluation));
        root.put("asOf", evaluation.asOf().toString());
        root.put("rules", evaluation.rules().citation());
        Map<String, Object> counts = new LinkedHashMap<>();
        evaluation.counts().forEach((light, count) -> counts.put(light.code(), count));
        root.put("counts", counts);
        root.put(
                "indicators",
                evaluation.verdicts().stream()
                        .map(verdict -> indicator(verdict, evaluation))
                        .toList());
        root.put(
                "tasks",
                report.statements(TaskClause.class).stream()
                        .map(EvaluationJson::task)
                        .toList());
        root.put(
                "projects",
                report.statements(ProjectMention.class).stream()
                        .map(EvaluationJson::project)
                        .toList());
        root.put("findings", report.findings().stream().map(FindingJson::fields).toList());
        root.put("report", ReportJson.fields(report));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> plan(Evaluation evaluation) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("title", evaluation.plan().title());
        plan.put("period", evaluation.plan().period().toString());
        plan.put("document", evaluation.plan().document().id());
        return plan;
    }

    private static Map<String, Object> indicator(Verdict verdict, Evaluation evaluation) {
        Target target = verdict.target();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("indicator", target.indicator());
        row.put("id", target.indicatorId());
        row.put("group", target.group());
        row.put("unit", target.unit());
        row.put(
                "nature",
                target.nature() == null ? null : target.nature().name().toLowerCase(Locale.ROOT));
        row.put("base", told(target.base()));
        row.put("target", targetValue(target));
        evaluation
                .plan()
                .findAdjustment(target, evaluation.region())
                .ifPresent(change -> row.put("adjusted", adjusted(change)));
        row.put("growth", told(target.growth()));
        row.put("latest", latest(verdict.latest()));
        row.put("value", verdict.value());
        row.put("path", verdict.path());
        row.put("progress", verdict.progress());
        row.put("elapsed", verdict.elapsed());
        row.put("light", verdict.light().code());
        row.put("cause", verdict.cause() == null ? null : verdict.cause().code());
        row.put("reached", verdict.reached());
        row.put("basis", verdict.basis());
        row.put("reason", verdict.reason());
        row.put("reasonEnglish", verdict.reasonEnglish());
        row.put("probability", verdict.probability());
        row.put("forecast", forecast(verdict.forecast()));
        row.put("rule", verdict.rule());
        row.put("turns", turns(verdict));
        row.put(
                "sources",
                verdict.sources().stream()
                        .map(span -> place(span.document(), span.start(), span.end()))
                        .toList());
        return row;
    }

    private static Map<String, Object> adjusted(Adjustment change) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("before", change.before() == null ? null : change.before().toPlainString());
        value.put("from", change.from().toString());
        value.put("basis", change.authority().basis());
        value.put("number", change.authority().number());
        value.put("date", change.authority().date().toString());
        value.put("approvedBy", change.authority().approvedBy());
        return value;
    }

    private static @Nullable Map<String, Object> told(@Nullable Told told) {
        if (told == null) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", told.value().toPlainString());
        value.put("period", told.period().toString());
        value.put("document", told.span().document());
        value.put("numberStart", told.numberStart());
        return value;
    }

    private static Map<String, Object> targetValue(Target target) {
        Map<String, Object> value = new LinkedHashMap<>();
        Told told = target.value();
        value.put("value", told == null ? null : told.value().toPlainString());
        value.put("bound", target.bound().code());
        value.put("period", target.period().toString());
        value.put("text", target.reference());
        value.put("fiveYearSum", target.fiveYearSum());
        value.put("document", target.span().document());
        value.put("numberStart", told == null ? null : told.numberStart());
        return value;
    }

    private static @Nullable Map<String, Object> latest(@Nullable Observation latest) {
        if (latest == null) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", latest.value().toPlainString());
        value.put("unit", latest.unit());
        value.put("measure", latest.measure().code());
        value.put("status", latest.status().code());
        value.put("period", latest.period().toString());
        value.put("document", latest.span().document());
        value.put("numberStart", latest.numberStart());
        value.put("quote", latest.quote());
        value.put("knownFrom", latest.knownFrom().toString());
        value.put("derived", latest.derived());
        return value;
    }

    private static @Nullable Map<String, Object> forecast(@Nullable PlanForecast forecast) {
        if (forecast == null) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("period", String.valueOf(forecast.year()));
        value.put("value", forecast.value());
        value.put("low", forecast.low());
        value.put("high", forecast.high());
        value.put("level", forecast.level());
        value.put("probability", forecast.probability());
        value.put("observations", forecast.observations());
        value.put("reason", forecast.reason());
        value.put("reasonEnglish", forecast.reasonEnglish());
        value.put(
                "sources",
                forecast.sources().stream()
                        .map(span -> place(span.document(), span.start(), span.end()))
                        .toList());
        return value;
    }

    private static @Nullable Map<String, Object> turns(Verdict verdict) {
        Light to = verdict.turnsTo();
        if (to == null || verdict.turnsAt() == null) {
            return null;
        }
        Map<String, Object> turns = new LinkedHashMap<>();
        turns.put("to", to.code());
        turns.put("at", verdict.turnsAt());
        return turns;
    }

    private static Map<String, Object> task(TaskClause task) {
        Map<String, Object> row =
                place(task.span().document(), task.span().start(), task.span().end());
        row.put("number", task.number());
        row.put("title", task.title());
        row.put("lead", task.lead());
        row.put("responsible", task.responsible());
        row.put("deadline", task.deadline());
        return row;
    }

    private static Map<String, Object> project(ProjectMention project) {
        Map<String, Object> row = place(
                project.span().document(),
                project.span().start(),
                project.span().end());
        row.put("name", project.name());
        row.put("stage", project.stage());
        row.put("status", project.status().code());
        row.put("period", project.period().toString());
        row.put("investment", project.investment());
        return row;
    }

    private static Map<String, Object> place(String document, int start, int end) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("document", document);
        place.put("start", start);
        place.put("end", end);
        return place;
    }
}
