package org.gangmu.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.mechanisms.AdoptedPack;
import org.gangmu.app.mechanisms.DecisionJson;
import org.gangmu.app.mechanisms.EventJson;
import org.gangmu.app.mechanisms.PackShelf;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreFailure;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.Event;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.Problem;
import org.gangmu.mechanism.Question;
import org.gangmu.mechanism.Replay;
import org.gangmu.mechanism.UnusableMechanism;
import org.gangmu.mechanism.dmn.Dmn;
import org.gangmu.mechanism.dmn.ShippedPacks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gangmu decide}: who must do what by when because of an event, by the tables of a pack. */
@Command(
        name = "decide",
        description = "Decide events by a pack of mechanisms; print obligations, or what is missing, as JSON Lines.",
        footer = {
            "",
            "An event: {\"type\":\"fatal_accident\",\"deaths\":2,\"subdistrict\":\"…\",\"at\":\"2021-05-06T08:30\"}; a list of them",
            "works too. What a rule needs and its text does not say is a parameter: it is asked for (\"kind\":\"question\")",
            "until --set decides it. The exit status is 1 while something is missing or asked that keeps a rule from being",
            "applied."
        })
final class DecideCommand implements Subcommand {
    private static final int LONGEST_LIST = 100_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "PACK",
            description =
                    "A shipped pack (road-safety, whistle, red-lines, project-lights, supervision) or a DMN file.")
    private String pack = "";

    @Option(
            names = "--event",
            required = true,
            paramLabel = "FILE",
            description = "The event, or a list of events, as JSON; - for the standard input.")
    private String event = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Decide a parameter of the pack for this call; can be given several times.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Take the pack and its parameters as they are in force in this data directory (or database).")
    private @Nullable String data;

    @Option(names = "--counts", description = "Replay: print how often each light, rule and person comes out.")
    private boolean counts;

    @Override
    public Integer call() {
        AdoptedPack inForce = inForce();
        Pack rules = inForce.pack();
        Map<String, Object> parameters = parameters(inForce);
        List<Map<String, Object>> told = told();
        PrintWriter out = spec.commandLine().getOut();
        var events = new ArrayList<Event>();
        boolean complete = true;
        for (int i = 0; i < told.size(); i++) {
            EventReading reading = EventReading.of(rules, told.get(i));
            Event read = reading.event();
            if (read != null) {
                events.add(read);
                continue;
            }
            complete = false;
            String which = told.size() == 1 ? "the event" : "event " + (i + 1);
            for (Problem problem : reading.problems()) {
                out.print(DecisionJson.line(problem) + "\n");
                spec.commandLine().getErr().println("gangmu: " + which + ": " + problem.message());
            }
        }
        complete &= counts ? replay(rules, parameters, events, out) : decide(rules, parameters, events, out);
        out.flush();
        return complete ? DONE : FAILED;
    }

    private boolean decide(Pack rules, Map<String, Object> parameters, List<Event> events, PrintWriter out) {
        boolean complete = true;
        for (Decision decision : decider().decideAll(rules, parameters, events)) {
            DecisionJson.lines(decision).forEach(line -> out.print(line + "\n"));
            complete &= decision.isComplete();
            decision.questions().stream()
                    .filter(question -> question.kind().blocks())
                    .forEach(question -> spec.commandLine().getErr().println("gangmu: " + asked(question)));
        }
        return complete;
    }

    private static String asked(Question question) {
        return question.kind() == Question.Kind.CONFLICT
                ? "table " + question.rule() + ": rows that exclude each other apply together: " + question.text()
                : "rule " + question.rule() + " cannot be applied before a person decides: " + question.text()
                        + " (--set " + question.names().get(0) + "=…)";
    }

    private static boolean replay(Pack rules, Map<String, Object> parameters, List<Event> events, PrintWriter out) {
        Replay replay = Replay.of(decider(), rules, parameters, events);
        DecisionJson.lines(replay).forEach(line -> out.print(line + "\n"));
        return replay.questions() == 0;
    }

    private static Decider decider() {
        return new Decider(WorkingDays.standard());
    }

    private AdoptedPack inForce() {
        String place = data;
        if (place == null) {
            return new AdoptedPack(pack(), 0, List.of(), Map.of(), Map.of());
        }
        try (Store store = DataOption.open(place)) {
            return new PackShelf(store)
                    .find(pack, LocalDate.now())
                    .orElseThrow(() ->
                            new ParameterException(spec.commandLine(), "There is no pack “" + pack + "” in " + place));
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private Pack pack() {
        return ShippedPacks.find(pack).orElseGet(() -> {
            Path file = Path.of(pack);
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no pack “" + pack + "”: give one of " + String.join(", ", ShippedPacks.ids())
                                + ", or a DMN file");
            }
            try {
                return Dmn.read(Files.readString(file));
            } catch (UnusableMechanism e) {
                throw new Failure(
                        file + " cannot be used: "
                                + String.valueOf(e.getMessage()).replace("\n", "; "),
                        e);
            } catch (IOException e) {
                throw new Failure("cannot read " + file + ": " + e.getMessage() + "; a DMN file is UTF-8 text", e);
            }
        });
    }

    private Map<String, Object> parameters(AdoptedPack inForce) {
        Pack rules = inForce.pack();
        var parameters = new LinkedHashMap<String, Object>(inForce.values());
        set.forEach((name, text) -> {
            Parameter parameter = rules.findParameter(name)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "The pack has no parameter “" + name + "”; it has "
                                    + rules.parameters().stream()
                                            .map(Parameter::name)
                                            .toList()));
            Object value = EventReading.typed(parameter.field().type(), text);
            if (value == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "“" + text + "” is no " + parameter.field().type().code() + " for " + name + " ("
                                + parameter.question() + ")");
            }
            parameters.put(name, value);
        });
        return parameters;
    }

    private List<Map<String, Object>> told() {
        try {
            String json = event.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(event));
            List<Map<String, Object>> told = EventJson.parse(json);
            if (told.size() > LONGEST_LIST) {
                throw new Failure("more than " + LONGEST_LIST + " events in " + event + ": split the list");
            }
            return told;
        } catch (IOException e) {
            throw new Failure("cannot read the event in " + event + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Failure("the event in " + event + " is no JSON object: " + e.getMessage(), e);
        }
    }
}
