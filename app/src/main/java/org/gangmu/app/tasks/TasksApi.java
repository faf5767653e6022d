package org.gangmu.app.tasks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskSource;
import org.gangmu.followup.Timeliness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of tasks for programs: what all may read. {@code /api/tasks} are the clauses the documents set. */
@RestController
class TasksApi {
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TaskDesk desk;

    TasksApi(TaskDesk desk) {
        this.desk = desk;
    }

    /** One line for each task as it stood on the day. */
    @GetMapping("/api/tasks/ledger")
    ResponseEntity<String> list(AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .body(desk.on(asOf.day()).stream()
                        .map(task -> MAPPER.writeValueAsString(fields(task, asOf.day())) + "\n")
                        .collect(Collectors.joining()));
    }

    /** One task with its history: which act, in what capacity, when; not the words, which are for those who follow it up. */
    @GetMapping("/api/tasks/ledger/{id}")
    Map<String, @Nullable Object> task(@PathVariable String id, AsOf asOf) {
        Task task = desk.find(id, asOf.day())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no task " + id));
        Map<String, @Nullable Object> fields = fields(task, asOf.day());
        fields.put("acts", task.acts().stream().map(TasksApi::fields).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Task task, LocalDate day) {
        TaskOrigin.What what = task.origin().what();
        Timeliness standing = task.on(day);
        TaskSource source = task.origin().source();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", task.id());
        fields.put("kind", what.kind().code());
        fields.put("title", what.title());
        fields.put("text", what.text());
        fields.put("lead", task.lead());
        fields.put("responsible", task.responsible());
        fields.put("deadline", text(task.deadline()));
        fields.put("firstDeadline", text(what.deadline()));
        fields.put("cadence", what.cadence().code());
        fields.put("state", task.state().code());
        fields.put("timeliness", standing.mark().code());
        fields.put("days", standing.days());
        fields.put("level", task.level().code());
        fields.put("contested", task.contested().isPresent());
        fields.put("source", source == null ? null : fields(source));
        fields.put("knownFrom", task.origin().knownFrom().toString());
        fields.put("asOf", day.toString());
        return fields;
    }

    /** A place in a document, in code points from the document's beginning. */
    private static Map<String, Object> fields(TaskSource source) {
        return Map.of(
                "document", source.document(), "kind", source.kind(), "start", source.start(), "end", source.end());
    }

    private static Map<String, @Nullable Object> fields(TaskAct act) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("act", act.act().code());
        fields.put("capacity", act.actor().capacity().code());
        fields.put("agency", act.actor().agency());
        fields.put(
                "lead",
                act.told().lead().isEmpty() ? null : List.copyOf(act.told().lead()));
        fields.put("deadline", text(act.told().deadline()));
        fields.put("knownFrom", act.knownFrom().toString());
        return fields;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
