package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.document.Span;
import org.gangmu.judge.Pace;
import org.gangmu.judge.Running;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Running paces as JSON Lines, one object a target. Printed values are strings, computed ones numbers. Stateless. */
public final class PaceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PaceJson() {}

    /** A line for each pace. */
    public static String render(Running running) {
        StringBuilder lines = new StringBuilder();
        for (Pace pace : running.paces()) {
            lines.append(MAPPER.writeValueAsString(fields(running, pace))).append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> fields(Running running, Pace pace) {
        Target target = pace.target();
        Told told = target.growth() != null ? target.growth() : target.value();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "pace");
        row.put("region", running.region());
        row.put("asOf", running.asOf().toString());
        row.put("year", running.year());
        row.put("indicator", target.indicator());
        row.put("id", target.indicatorId());
        row.put("measure", target.growth() != null ? "growth" : "level");
        row.put("target", told == null ? null : told.value().toPlainString());
        row.put("unit", target.growth() != null ? "%" : target.unit());
        row.put("bound", target.bound().code());
        row.put("month", pace.month() == 0 ? null : pace.month());
        row.put("latest", latest(pace.latest()));
        row.put("value", pace.value());
        row.put("due", pace.due());
        row.put("share", pace.share());
        row.put("dueShare", pace.dueShare());
        row.put("seasons", pace.seasons());
        row.put("needed", pace.needed());
        row.put("best", pace.best());
        row.put("light", pace.light().code());
        row.put("cause", pace.cause() == null ? null : pace.cause().code());
        row.put("rule", pace.rule());
        row.put("reason", pace.reason());
        row.put("reasonEnglish", pace.reasonEnglish());
        row.put("sources", pace.sources().stream().map(PaceJson::place).toList());
        return row;
    }

    private static @Nullable Map<String, Object> latest(@Nullable Observation latest) {
        if (latest == null) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        BigDecimal printed = latest.value();
        value.put("value", printed.toPlainString());
        value.put("unit", latest.unit());
        value.put("measure", latest.measure().code());
        value.put("period", latest.period().toString());
        value.put("document", latest.span().document());
        value.put("numberStart", latest.numberStart());
        value.put("quote", latest.quote());
        return value;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("document", span.document());
        place.put("start", span.start());
        place.put("end", span.end());
        return place;
    }
}
