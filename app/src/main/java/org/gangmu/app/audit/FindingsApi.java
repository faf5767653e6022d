package org.gangmu.app.audit;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Ruling;
import org.gangmu.judge.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Findings by the audit contract, each with the ruling that counts, and rulings to add. */
@RestController
class FindingsApi {
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Findings findings;
    private final RulingDesk desk;

    FindingsApi(Findings findings, RulingDesk desk) {
        this.findings = findings;
        this.desk = desk;
    }

    /** One line for each finding; {@code ruling} is null where nobody has ruled. */
    @GetMapping("/api/findings")
    ResponseEntity<String> list(AsOf asOf) {
        Map<String, List<Ruling>> rulings = desk.on(asOf.day());
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .body(findings.on(asOf.day()).stream()
                        .map(finding -> MAPPER.writeValueAsString(fields(finding, rulings)) + "\n")
                        .collect(Collectors.joining()));
    }

    private static Map<String, Object> fields(Finding finding, Map<String, List<Ruling>> rulings) {
        Map<String, Object> fields = FindingJson.fields(finding);
        List<Ruling> ruled = rulings.getOrDefault(finding.key(), List.of());
        fields.put("ruling", ruled.isEmpty() ? null : fields(ruled.get(0)));
        return fields;
    }

    /** Every ruling known on the day, the latest first, one line each. */
    @GetMapping("/api/findings/rulings")
    ResponseEntity<String> rulings(AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .body(desk.on(asOf.day()).values().stream()
                        .flatMap(List::stream)
                        .map(ruling -> MAPPER.writeValueAsString(fields(ruling)) + "\n")
                        .collect(Collectors.joining()));
    }

    /** Rules on a finding: 404 when there is none with this key, 422 when the decision or its reason is not in order. */
    @PostMapping("/api/findings/rulings")
    ResponseEntity<Map<String, Object>> rule(
            @RequestParam String finding,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String reason,
            AsOf asOf,
            Principal user) {
        try {
            return desk.rule(finding, decision, reason, user.getName(), asOf)
                    .map(ruling -> ResponseEntity.ok(fields(ruling)))
                    .orElseGet(() -> refuse(HttpStatus.NOT_FOUND, "there is no finding " + finding));
        } catch (IllegalArgumentException e) {
            return refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "decision is accepted, dismissed, corrected_by_source or withdrawn; dismissed and corrected_by_source"
                            + " need a reason of at most 2000 characters; a ruling cannot be dated back");
        }
    }

    private static ResponseEntity<Map<String, Object>> refuse(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }

    private static Map<String, Object> fields(Ruling ruling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finding", ruling.finding());
        fields.put("decision", ruling.decision().code());
        fields.put("reason", ruling.reason());
        fields.put("author", ruling.author());
        fields.put("knownFrom", ruling.knownFrom().toString());
        fields.put("recordedAt", ruling.recordedAt().toString());
        fields.put("verdict", ruling.said().verdict());
        fields.put("stated", ruling.said().stated());
        fields.put("computed", ruling.said().computed());
        return fields;
    }
}
