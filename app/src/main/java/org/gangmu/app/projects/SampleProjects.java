package org.gangmu.app.projects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.release.ReleaseDesk;
import org.gangmu.app.release.ReleaseDesk.Decision;
import org.gangmu.app.store.ProjectLedger;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.document.Span;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;
import org.gangmu.lineage.NameMatch;
import org.gangmu.project.Condition;
import org.gangmu.project.DocumentProject;
import org.gangmu.project.DocumentProjects;
import org.gangmu.project.Gates;
import org.gangmu.project.Lead;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectCode;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.ProjectRules;
import org.gangmu.project.Said;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.gangmu.project.What;
import org.gangmu.review.Visibility;

/**
 * The invented district's projects, lived through on the ledger act by act ({@code sample.tsv}); each act is held to the rules as if a
 * person had done it on its day. Their sentences are found in the sample's documents.
 */
public final class SampleProjects {
    private static final String RESOURCE = "sample.tsv";
    private static final Actor ACTOR = new Actor("dispatcher", Capacity.DISPATCHER, null);
    private static final int CODE_DIGITS = 19;

    private final ProjectLedger ledger;
    private final Instant now;
    private final Map<String, DocumentProject> documents = new LinkedHashMap<>();
    private final Map<String, ProjectOrigin> origins = new LinkedHashMap<>();
    private final Map<String, List<ProjectAct>> acts = new LinkedHashMap<>();
    private final Map<String, Lead.Origin> leads = new LinkedHashMap<>();
    private final Map<String, List<Lead.Act>> leadActs = new LinkedHashMap<>();

    private SampleProjects(ProjectLedger ledger) {
        this.ledger = ledger;
        this.now = ledger.now();
    }

    private record Line(LocalDate day, String key, String act, Told told) {}

    /** Takes them into an empty ledger; one that holds projects stays as it is. @param day the sample's own */
    public static void into(Store store, String region, LocalDate day) {
        if (store.projects().revision() == 0) {
            var sample = new SampleProjects(store.projects());
            DocumentProjects.of(region, day, store.ledger().listReadings(day))
                    .forEach(project -> sample.documents.put(NameMatch.bare(project.name()), project));
            sample.live();
            ReleaseDesk.releaseAll(
                    store,
                    store.projects().list(day).stream()
                            .map(project -> new Item(Kind.PROJECT, project.id()))
                            .toList(),
                    new Decision(Visibility.PUBLIC, SampleDocuments.RELEASED_BY, SampleDocuments.GROUND),
                    SampleDocuments.RELEASED_BY,
                    day);
        }
    }

    private void live() {
        List<Line> lines = lines().stream()
                .map(SampleProjects::line)
                .sorted(Comparator.comparing(Line::day))
                .toList();
        lines.forEach(this::take);
        origins.forEach(this::join);
        ledger.add(none -> new ProjectLedger.Batch(List.copyOf(origins.values()), byId()));
        leads.forEach((key, lead) -> ledger.open(lead, leadActs.getOrDefault(key, List.of())));
    }

    private Map<String, List<ProjectAct>> byId() {
        Map<String, List<ProjectAct>> byId = new LinkedHashMap<>();
        origins.forEach((key, origin) -> byId.put(origin.id(), acts.getOrDefault(key, List.of())));
        return byId;
    }

    private void take(Line line) {
        switch (line.act()) {
            case "open" -> open(line);
            case "lead" -> leads.put(line.key(), lead(line));
            case "chain" -> {
                var fields = new TreeMap<>(line.told().fields());
                fields.computeIfPresent("links", (name, links) -> links.replace(';', '\n'));
                ledger.setChain(new Told(fields), ACTOR.account(), line.day());
            }
            case "pass" -> pass(line);
            default -> act(line);
        }
    }

    private void open(Line line) {
        var fields = new TreeMap<>(line.told().fields());
        fields.computeIfPresent("code", (name, code) -> whole(code));
        var told = new Told(fields);
        ProjectRules.opening(told, line.day()).ifPresent(refusal -> refused(line, refusal));
        origins.put(
                line.key(),
                new ProjectOrigin(
                        ProjectLedger.newId(),
                        "",
                        What.of(told),
                        Stage.find(told.text("stage")).orElseThrow(),
                        LocalDate.parse(told.text("since")),
                        null,
                        ACTOR.account(),
                        line.day(),
                        now));
    }

    /** The file has codes without their check digit. */
    private static String whole(String code) {
        String digits = code.replaceAll("\\D", "");
        if (digits.length() != CODE_DIGITS) {
            throw new IllegalStateException("the sample has a code of " + digits.length() + " digits: " + code);
        }
        return code + ProjectCode.check(digits);
    }

    private Lead.Origin lead(Line line) {
        Told told = line.told();
        return new Lead.Origin(
                ProjectLedger.newId(),
                told.text("name"),
                told.text("firm"),
                told.text("chain"),
                told.text("link"),
                LeadStage.find(told.text("stage")).orElseThrow(),
                org.gangmu.project.Money.read(told.text("amount")).wan(),
                ACTOR.account(),
                line.day(),
                now);
    }

    private Project project(Line line) {
        ProjectOrigin origin = origins.get(line.key());
        if (origin == null) {
            throw new IllegalStateException("the sample acts on what it did not open: " + line);
        }
        return Project.of(origin, acts.getOrDefault(line.key(), List.of()), line.day());
    }

    private void pass(Line line) {
        Project project = project(line);
        for (Condition condition : project.missing(Gates.standard())) {
            act(new Line(
                    line.day(),
                    line.key(),
                    "prove",
                    Told.of(
                            "condition", condition.id(),
                            "document", condition.document() + " " + line.told().text("document"),
                            "signer", condition.signer())));
        }
        String next = project.stage().next().orElseThrow().code();
        act(new Line(line.day(), line.key(), "move", Told.of("stage", next)));
    }

    private void act(Line line) {
        Lead.Origin lead = leads.get(line.key());
        if (lead != null) {
            List<Lead.Act> before = leadActs.computeIfAbsent(line.key(), key -> new ArrayList<>());
            var act = new Lead.Act(LeadActKind.parse(line.act()), line.told(), ACTOR, line.day(), now);
            Refusal refusal = Lead.of(lead, before, line.day()).refusal(act);
            if (refusal != null) {
                refused(line, refusal);
            }
            before.add(act);
            return;
        }
        var act = new ProjectAct(ProjectActKind.parse(line.act()), line.told(), ACTOR, line.day(), now);
        ProjectRules.refusal(project(line), act, Gates.standard()).ifPresent(refusal -> refused(line, refusal));
        acts.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(act);
    }

    private static void refused(Line line, Refusal refusal) {
        throw new IllegalStateException("the sample is refused: " + line + ": " + refusal.english());
    }

    /** The sentences of the documents that name the project, each from the day it became known. */
    private void join(String key, ProjectOrigin origin) {
        DocumentProject told = documents.get(NameMatch.bare(origin.what().name()));
        if (told == null) {
            return;
        }
        List<ProjectAct> all = acts.computeIfAbsent(key, any -> new ArrayList<>());
        for (Said said : told.said()) {
            LocalDate day = said.knownFrom().isBefore(origin.knownFrom()) ? origin.knownFrom() : said.knownFrom();
            var span = new Span(
                    said.document().id(),
                    said.span().start() - said.document().start(),
                    said.span().end() - said.document().start());
            all.add(new ProjectAct(
                    ProjectActKind.JOIN,
                    Told.of("document", span.document(), "offset", String.valueOf(span.start()), "quote", said.words()),
                    ACTOR,
                    day,
                    now));
        }
        all.sort(Comparator.comparing(ProjectAct::knownFrom));
    }

    private static Line line(String text) {
        String[] parts = text.split("\t", -1);
        var fields = new TreeMap<String, String>();
        Arrays.stream(parts[3].split("\\|"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> fields.put(pair[0], pair[1]));
        return new Line(LocalDate.parse(parts[0]), parts[1], parts[2], new Told(fields));
    }

    private static List<String> lines() {
        try (InputStream in = SampleProjects.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
