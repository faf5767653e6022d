package org.gangmu.app.projects;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.judge.Light;
import org.gangmu.project.KeyLevel;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Projects for programs: those of a day as JSON Lines, and one with its gate, its months and its sources. */
@RestController
class ProjectsApi {
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LARGEST_PAGE = 10_000;

    private final ProjectDesk desk;
    private final Shelf shelf;

    ProjectsApi(ProjectDesk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /**
     * One line for each project that the filter lets through; the head X-Total-Count tells how many those are.
     *
     * @param asked q (in its name or its agency), stage, kind, level, light: as the page of projects takes them
     * @param size how many lines a page has; all in one without it
     */
    @GetMapping("/api/projects")
    ResponseEntity<String> list(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer size,
            AsOf asOf) {
        ProjectFilter filter = checked(ProjectFilter.of(asked));
        if (size != null && (size < 1 || size > LARGEST_PAGE) || page < 1) {
            throw wrong("size is 1 to " + LARGEST_PAGE + ", page 1 or more");
        }
        Standing standing = desk.on(asOf.day());
        List<Project> matching = filter.apply(standing);
        int most = size == null ? Math.max(1, matching.size()) : size;
        boolean beyond = page > Pages.of(matching.size(), most, page).count();
        List<Project> shown =
                beyond ? List.of() : Pages.of(matching.size(), most, page).part(matching);
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .header("X-Total-Count", String.valueOf(matching.size()))
                .body(shown.stream()
                        .map(project -> MAPPER.writeValueAsString(ProjectJson.line(project, standing)) + "\n")
                        .collect(Collectors.joining()));
    }

    /** One project with the conditions of its next gate, its months, plans, bottlenecks, factors and the sentences that name it. */
    @GetMapping("/api/projects/{id}")
    Map<String, @Nullable Object> project(@PathVariable String id, AsOf asOf) {
        Standing standing = desk.on(asOf.day());
        Project project = desk.find(id, asOf.day())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no project " + id));
        return ProjectJson.whole(project, standing, shelf.on(asOf.day()));
    }

    private static ProjectFilter checked(ProjectFilter filter) {
        check("stage", filter.stage(), Arrays.stream(Stage.values()).map(Stage::code));
        check("kind", filter.kind(), Arrays.stream(ProjectKind.values()).map(ProjectKind::code));
        check("level", filter.level(), Arrays.stream(KeyLevel.values()).map(KeyLevel::code));
        check("light", filter.light(), Arrays.stream(Light.values()).map(Light::code));
        return filter;
    }

    private static void check(String field, String asked, Stream<String> codes) {
        List<String> known = codes.toList();
        if (!asked.isEmpty() && known.stream().noneMatch(Predicate.isEqual(asked))) {
            throw wrong(field + " is one of " + String.join(", ", known) + ", not " + asked);
        }
    }

    /** Says why, as the portal's own answers to what is wrong do not. */
    @ExceptionHandler
    static ResponseEntity<Map<String, Object>> refuse(ResponseStatusException why) {
        return ResponseEntity.status(why.getStatusCode())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", String.valueOf(why.getReason())));
    }

    private static ResponseStatusException wrong(String message) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
    }
}
