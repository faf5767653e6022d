package org.gangmu.app.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingCounts;
import org.gangmu.statement.Figure;
import tools.jackson.databind.json.JsonMapper;

/** A finding in the words of the audit contract. Stateless. */
public final class FindingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FindingJson() {}

    /** One line, without its line break. */
    public static String line(Finding finding) {
        return MAPPER.writeValueAsString(fields(finding));
    }

    /** The counts of a family on one line: {@code {"kind":"finding_count","rule":"sum","holds":19,…}}. */
    public static String line(FindingCounts family) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "finding_count");
        fields.put("rule", family.rule().code());
        family.counts().forEach((outcome, count) -> fields.put(outcome.code(), count));
        return MAPPER.writeValueAsString(fields);
    }

    /** The fields, in the order of the contract. */
    public static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "finding");
        fields.put("rule", finding.rule().code());
        fields.put("verdict", finding.verdict().code());
        fields.put("message", finding.message());
        fields.put("messageEnglish", finding.messageEnglish());
        fields.put("stated", finding.stated());
        fields.put("computed", finding.computed());
        fields.put("figures", figures(finding.figures()));
        fields.put("key", finding.key());
        return fields;
    }

    private static List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> {
                    Map<String, Object> place = new LinkedHashMap<>();
                    place.put("document", figure.span().document());
                    place.put("numberStart", figure.numberStart());
                    return place;
                })
                .toList();
    }
}
