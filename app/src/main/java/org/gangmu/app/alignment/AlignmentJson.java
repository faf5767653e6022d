package org.gangmu.app.alignment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.alignment.Chain;
import org.gangmu.alignment.Matrix;
import org.gangmu.alignment.YearTarget;
import org.gangmu.plan.Told;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Matrices and chains in the words of the alignment contract (docs/alignment.md). Stateless. */
public final class AlignmentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AlignmentJson() {}

    /** One indicator of a matrix and one region below, on one line without its line break. */
    public static String line(Matrix matrix, Matrix.Row row, Matrix.Cell cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "alignment");
        fields.put("year", matrix.year());
        fields.put("indicator", row.indicator());
        fields.put("measure", row.growth() ? "growth" : "level");
        fields.put("unit", row.unit());
        fields.put("above", matrix.above().code());
        fields.put("aboveTarget", target(row.above()));
        fields.put("below", cell.region().code());
        fields.put("belowTarget", target(cell.own()));
        fields.put("handedDown", target(cell.handedDown()));
        fields.put(
                "difference",
                cell.difference() == null ? null : cell.difference().toPlainString());
        fields.put("share", cell.share() == null ? null : cell.share().toPlainString());
        fields.put("carry", cell.carry().code());
        fields.put("reason", cell.reason());
        fields.put("reasonEnglish", cell.reasonEnglish());
        return MAPPER.writeValueAsString(fields);
    }

    /** A chain on one line. */
    public static String line(String region, Chain chain) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "chain");
        fields.put("region", region);
        fields.put("indicator", chain.goal().indicator());
        fields.put("unit", chain.goal().unit());
        fields.put("base", told(chain.goal().base()));
        fields.put("target", told(chain.goal().value()));
        fields.put("targetGrowth", told(chain.goal().growth()));
        fields.put("path", chain.shape().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("years", chain.steps().stream().map(AlignmentJson::step).toList());
        fields.put("left", chain.left());
        fields.put("needed", chain.needed());
        fields.put("paceUnit", chain.paceUnit());
        fields.put("reachedIn", chain.reachedIn());
        fields.put("planned", target(chain.planned()));
        fields.put("suffices", chain.suffices());
        fields.put("reason", chain.reason());
        fields.put("reasonEnglish", chain.reasonEnglish());
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, Object> step(Chain.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", step.year());
        fields.put("targetGrowth", target(step.byGrowth()));
        fields.put("targetLevel", target(step.byLevel()));
        fields.put("level", observation(step.level()));
        fields.put("growth", observation(step.growth()));
        fields.put("pace", step.pace());
        return fields;
    }

    private static @Nullable Map<String, Object> target(@Nullable YearTarget target) {
        if (target == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", target.value().toPlainString());
        fields.put("unit", target.unit());
        fields.put("bound", target.target().bound().code());
        fields.put("document", target.told().span().document());
        fields.put("numberStart", target.told().numberStart());
        return fields;
    }

    private static @Nullable Map<String, Object> told(@Nullable Told told) {
        if (told == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", told.value().toPlainString());
        fields.put("period", told.period().toString());
        fields.put("document", told.span().document());
        fields.put("numberStart", told.numberStart());
        return fields;
    }

    private static @Nullable Map<String, Object> observation(@Nullable Observation observation) {
        if (observation == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", observation.value().toPlainString());
        fields.put("unit", observation.unit());
        fields.put("status", observation.status().code());
        fields.put("derived", observation.derived());
        fields.put("document", observation.span().document());
        fields.put("numberStart", observation.numberStart());
        return fields;
    }
}
