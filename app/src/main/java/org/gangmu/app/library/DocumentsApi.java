package org.gangmu.app.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gangmu.app.exchange.JsonLines;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.store.StoredStatement;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Documents and what they state, as JSON Lines by the read contract. */
@RestController
class DocumentsApi {
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

    private final Library library;
    private final Shelf shelf;

    DocumentsApi(Library library, Shelf shelf) {
        this.library = library;
        this.shelf = shelf;
    }

    /** One line for each document known on the day. */
    @GetMapping("/api/documents")
    ResponseEntity<StreamingResponseBody> list(AsOf asOf) {
        var held = shelf.on(asOf.day()).list();
        return lines(json -> held.forEach(one -> json.write(one.document())));
    }

    /** The document and each of its statements, one line each. */
    @GetMapping("/api/documents/{key}")
    ResponseEntity<StreamingResponseBody> statements(@PathVariable String key, AsOf asOf) {
        var held = shelf.on(asOf.day())
                .find(SourceLink.documentId(key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no document " + key));
        return lines(json -> {
            json.write(held.document());
            held.statements().forEach(json::write);
        });
    }

    /** The figures of one indicator under all its names, one line each. */
    @GetMapping("/api/figures")
    ResponseEntity<StreamingResponseBody> figures(@RequestParam String indicator, AsOf asOf) {
        var found = seen(library.listFigures(indicator, null, asOf.day()), asOf);
        return lines(json -> found.forEach(stored -> json.write(stored.statement())));
    }

    /** The tasks that documents assign, one line each. */
    @GetMapping("/api/tasks")
    ResponseEntity<StreamingResponseBody> tasks(AsOf asOf) {
        var found = seen(library.listTasks(asOf.day()), asOf);
        return lines(json -> found.forEach(stored -> json.write(stored.statement())));
    }

    /** Those of documents that whoever asks may see. */
    private List<StoredStatement> seen(List<StoredStatement> found, AsOf asOf) {
        Holdings holdings = shelf.on(asOf.day());
        return found.stream()
                .filter(stored -> holdings.find(stored.documentId()).isPresent())
                .toList();
    }

    private interface Lines {
        void write(JsonLines json);
    }

    private static ResponseEntity<StreamingResponseBody> lines(Lines lines) {
        return ResponseEntity.ok().contentType(JSON_LINES).body(out -> {
            try (var json = new JsonLines(out)) {
                lines.write(json);
            }
        });
    }

    /** Takes documents in; answers what came of each, 422 when one was refused. */
    @PostMapping("/api/documents")
    ResponseEntity<List<Map<String, Object>>> add(@RequestParam List<MultipartFile> files) throws IOException {
        var outcomes = new java.util.ArrayList<Outcome>();
        for (MultipartFile file : files) {
            outcomes.add(library.takeIn(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        boolean refused = outcomes.stream().anyMatch(Outcome::isRefused);
        return ResponseEntity.status(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(outcomes.stream().map(DocumentsApi::told).toList());
    }

    private static Map<String, Object> told(Outcome outcome) {
        return Map.of(
                "file", outcome.file(),
                "state", outcome.state().name().toLowerCase(java.util.Locale.ROOT),
                "message", outcome.message(),
                "documents",
                        outcome.documents().stream()
                                .map(org.gangmu.document.Document::id)
                                .toList(),
                "statements", outcome.statements());
    }
}
