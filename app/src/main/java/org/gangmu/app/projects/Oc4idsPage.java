package org.gangmu.app.projects;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.project.Project;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The projects of a day as a file of OC4IDS. */
@Controller
class Oc4idsPage {
    /** Ordered, so that the same projects come out as the same bytes. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern PREFIX = Pattern.compile("oc4ids-[a-z0-9]{6}");

    private final ProjectDesk desk;
    private final Shelf shelf;
    private final String prefix;
    private final String url;

    /**
     * @param prefix the project identifier prefix that the publisher registered
     * @param url where the portal is reached from outside
     * @throws IllegalArgumentException where the prefix is none
     */
    Oc4idsPage(
            ProjectDesk desk,
            Shelf shelf,
            @Value("${gangmu.oc4ids.prefix}") String prefix,
            @Value("${gangmu.url:http://127.0.0.1:8080}") String url) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "GANGMU_OC4IDS_PREFIX is oc4ids- and six letters or digits, not " + prefix);
        }
        this.desk = desk;
        this.shelf = shelf;
        this.prefix = prefix;
        this.url = url.replaceFirst("/+$", "");
    }

    /** 404 where there is no project: a package of the standard holds one at least. */
    @GetMapping(value = "/projects", params = "format=oc4ids")
    @ResponseBody
    ResponseEntity<byte[]> file(AsOf asOf) {
        Collection<Project> projects = desk.on(asOf.day()).all();
        if (projects.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no project yet");
        }
        var pack = new Oc4ids(shelf.on(asOf.day()), prefix, url).pack(projects, asOf.day());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("oc4ids-" + asOf.day() + ".json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(MAPPER.writeValueAsBytes(pack));
    }
}
