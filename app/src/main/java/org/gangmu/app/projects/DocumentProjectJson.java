package org.gangmu.app.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.project.DocumentProject;
import org.gangmu.project.DocumentProject.NameTie;
import org.gangmu.project.Said;
import tools.jackson.databind.json.JsonMapper;

/** A project of the documents in the words of its contract (docs/projects.md). Stateless. */
public final class DocumentProjectJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DocumentProjectJson() {}

    /** A project on one line, without its line break. @param region its code; empty where the documents tell none */
    public static String line(DocumentProject project, String region) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "document_project");
        fields.put("region", region.isEmpty() ? null : region);
        fields.put("name", project.name());
        fields.put("otherNames", project.otherNames());
        fields.put("stage", project.stage().code());
        fields.put("level", project.level().code());
        fields.put("investment", project.investment());
        fields.put(
                "history",
                project.said().stream().map(DocumentProjectJson::said).toList());
        fields.put("ties", ties(project.ties()));
        fields.put("doubtful", ties(project.doubtful()));
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, Object> said(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", said.document().id());
        fields.put("start", said.span().start());
        fields.put("end", said.span().end());
        fields.put("knownFrom", said.knownFrom().toString());
        fields.put("name", said.name());
        fields.put("words", said.words());
        fields.put("told", said.told().code());
        fields.put("promises", said.ahead());
        fields.put("stage", said.now().code());
        fields.put("period", said.period().toString());
        return fields;
    }

    private static List<Map<String, Object>> ties(List<NameTie> ties) {
        return ties.stream()
                .map(tie -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("one", tie.one());
                    fields.put("other", tie.other());
                    fields.put("ground", tie.match().ground().code());
                    fields.put("confidence", tie.match().confidence());
                    return fields;
                })
                .toList();
    }
}
