package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.Schedule;
import org.gangmu.project.Stage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Projects as a project package of the Open Contracting for Infrastructure Data Standard, OC4IDS 0.9. Codes of its code lists:
 * projectStatus, projectType, classification. Amounts in yuan (CNY).
 */
final class Oc4ids {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);
    private static final String VERSION = "0.9";

    private Oc4ids() {}

    static ResponseEntity<byte[]> file(Collection<Project> projects, String region, LocalDate day) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("oc4ids-" + day + ".json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(MAPPER.writeValueAsString(pack(projects, region, day)).getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> pack(Collection<Project> projects, String region, LocalDate day) {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("version", VERSION);
        pack.put("uri", "urn:gangmu:projects:" + region + ":" + day);
        pack.put("publishedDate", day + "T00:00:00+08:00");
        pack.put("publisher", Map.of("name", "Gangmu 纲目"));
        pack.put("projects", projects.stream().map(one -> project(one, region)).toList());
        return pack;
    }

    private static Map<String, Object> project(Project project, String region) {
        var what = project.what();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "gangmu-" + region + "-" + project.id());
        fields.put("updated", updated(project) + "T00:00:00+08:00");
        fields.put("title", what.name());
        fields.put("status", status(project.stage()));
        fields.put("sector", sector(what.kind()));
        fields.put("type", "construction");
        var identifiers = new ArrayList<Map<String, Object>>();
        if (!what.code().isEmpty()) {
            identifiers.add(Map.of("id", what.code(), "scheme", "GB/T 40058"));
        }
        if (!project.origin().external().isEmpty()) {
            identifiers.add(Map.of("id", project.origin().external()));
        }
        if (!identifiers.isEmpty()) {
            fields.put("identifiers", identifiers);
        }
        project.schedule().ifPresent(now -> fields.put("period", period(now)));
        if (!what.place().isEmpty()) {
            fields.put("locations", List.of(Map.of("id", "1", "description", what.place())));
        }
        BigDecimal wan = what.wan();
        if (wan != null) {
            fields.put("budget", Map.of("amount", Map.of("amount", wan.multiply(YUAN_PER_WAN), "currency", "CNY")));
        }
        List<Map<String, Object>> parties = parties(project);
        if (!parties.isEmpty()) {
            fields.put("parties", parties);
        }
        return fields;
    }

    private static LocalDate updated(Project project) {
        return project.acts().isEmpty()
                ? project.origin().knownFrom()
                : project.acts().get(project.acts().size() - 1).knownFrom();
    }

    private static Map<String, Object> period(Schedule schedule) {
        return Map.of(
                "startDate",
                schedule.start().atDay(1) + "T00:00:00+08:00",
                "endDate",
                schedule.end().atEndOfMonth() + "T23:59:59+08:00");
    }

    private static List<Map<String, Object>> parties(Project project) {
        var parties = new ArrayList<Map<String, Object>>();
        if (!project.what().agency().isEmpty()) {
            parties.add(Map.of("id", "agency", "name", project.what().agency(), "roles", List.of("publicAuthority")));
        }
        if (!project.what().builder().isEmpty()) {
            parties.add(Map.of("id", "builder", "name", project.what().builder(), "roles", List.of("procuringEntity")));
        }
        return parties;
    }

    private static String status(Stage stage) {
        return switch (stage) {
            case IDEA, RESERVE -> "identification";
            case PREPARATORY -> "preparation";
            case CONSTRUCTION, SUSPENDED -> "implementation";
            case COMPLETED -> "completion";
            case PRODUCING -> "completed";
            case WITHDRAWN -> "cancelled";
        };
    }

    private static List<String> sector(ProjectKind kind) {
        return switch (kind) {
            case INDUSTRY, OTHER -> List.of("economy");
            case INFRASTRUCTURE -> List.of("transport");
            case LIVELIHOOD -> List.of("socialHousing");
            case ECOLOGY -> List.of("natureAndWater");
            case RENEWAL -> List.of("governance");
        };
    }
}
