package org.gangmu.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.assessment.AgencyScore;
import org.gangmu.assessment.Assessment;
import org.gangmu.assessment.Item;
import tools.jackson.databind.json.JsonMapper;

/** An agency's score as one JSON line, with everything that went into it. Stateless. */
public final class AssessmentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AssessmentJson() {}

    /** The line, without its line break. */
    public static String line(Assessment assessment, AgencyScore score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "agency_score");
        fields.put("region", assessment.region());
        fields.put("asOf", assessment.asOf().toString());
        fields.put("weights", assessment.weights().citation());
        fields.put("agency", score.agency());
        fields.put("rank", score.rank());
        fields.put("score", score.score());
        fields.put("covered", Math.round(score.covered() * 1000) / 1000.0);
        fields.put("items", score.items().stream().map(AssessmentJson::item).toList());
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", item.kind());
        fields.put("name", item.name());
        fields.put("role", item.leads() ? "lead" : "helps");
        fields.put("result", item.result());
        fields.put("weight", item.weight());
        fields.put("points", item.points());
        fields.put("reason", item.reason());
        fields.put(
                "sources",
                item.sources().stream()
                        .map(span -> {
                            Map<String, Object> place = new LinkedHashMap<>();
                            place.put("document", span.document());
                            place.put("start", span.start());
                            place.put("end", span.end());
                            return place;
                        })
                        .toList());
        return fields;
    }
}
