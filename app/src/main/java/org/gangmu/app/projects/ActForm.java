package org.gangmu.app.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.project.BottleneckKind;
import org.gangmu.project.Condition;
import org.gangmu.project.Factor;
import org.gangmu.project.Gates;
import org.gangmu.project.KeyLevel;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectKind;

/**
 * An act that is open to the person, as a form.
 *
 * @param act the code of the act
 */
public record ActForm(String act, String word, List<Field> fields) {
    public ActForm {
        fields = List.copyOf(fields);
    }

    /**
     * A field of the form.
     *
     * @param type text, area, date, month or choice
     * @param value what is proposed; may be empty
     * @param choices of a choice
     */
    public record Field(
            String name, String label, String type, boolean required, String value, List<ProjectPages.Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    static ActForm of(ProjectActKind kind, Project project, boolean english, Say say) {
        var fields = new ArrayList<Field>();
        kind.must().forEach(name -> fields.add(field(name, true, kind, project, english, say)));
        kind.may().forEach(name -> fields.add(field(name, false, kind, project, english, say)));
        return new ActForm(kind.code(), say.word(kind), fields);
    }

    private static Field field(
            String name, boolean must, ProjectActKind kind, Project project, boolean english, Say say) {
        List<ProjectPages.Choice> choices = choices(name, kind, project, english, say);
        String type = !choices.isEmpty() ? "choice" : type(name);
        String value = name.equals("stage")
                ? project.stage().next().map(stage -> stage.code()).orElse("")
                : "";
        return new Field(name, say.field(name), type, must, value, choices);
    }

    private static String type(String name) {
        return switch (name) {
            case "text", "months" -> "area";
            case "on", "deadline" -> "date";
            case "start", "end", "month" -> "month";
            default -> "text";
        };
    }

    private static List<ProjectPages.Choice> choices(
            String name, ProjectActKind kind, Project project, boolean english, Say say) {
        return switch (name) {
            case "stage" ->
                org.gangmu.project.Stage.LINE.stream()
                        .filter(stage -> stage != project.stage())
                        .map(stage -> new ProjectPages.Choice(stage.code(), say.word(stage)))
                        .toList();
            case "condition" -> conditions(kind, project, english);
            case "bottleneck" ->
                Arrays.stream(BottleneckKind.values())
                        .map(one -> new ProjectPages.Choice(one.code(), say.word(one)))
                        .toList();
            case "factor" ->
                Arrays.stream(Factor.values())
                        .map(one -> new ProjectPages.Choice(one.code(), say.word(one)))
                        .toList();
            case "number" ->
                project.openBottlenecks().stream()
                        .map(one -> new ProjectPages.Choice(
                                String.valueOf(one.number()), one.number() + " · " + one.text()))
                        .toList();
            case "kind" ->
                optional(Arrays.stream(ProjectKind.values())
                        .map(one -> new ProjectPages.Choice(one.code(), say.word(one))));
            case "level" ->
                optional(Arrays.stream(KeyLevel.values())
                        .map(one -> new ProjectPages.Choice(one.code(), say.word(one))));
            default -> List.of();
        };
    }

    private static List<ProjectPages.Choice> optional(Stream<ProjectPages.Choice> choices) {
        return Stream.concat(Stream.of(new ProjectPages.Choice("", "—")), choices)
                .toList();
    }

    /** What is missing for the next gate; of what is to be revoked, what is proven. */
    private static List<ProjectPages.Choice> conditions(ProjectActKind kind, Project project, boolean english) {
        Gates gates = Gates.standard();
        List<Condition> conditions = kind == ProjectActKind.REVOKE
                ? gates.list().stream()
                        .filter(one -> project.proofs().containsKey(one.id()))
                        .toList()
                : Stream.concat(
                                project.missing(gates).stream(),
                                gates.list().stream()
                                        .filter(one ->
                                                one.isAskedOf(project.what().kind()) && !project.isMet(one)))
                        .distinct()
                        .toList();
        return conditions.stream()
                .map(one -> new ProjectPages.Choice(one.id(), english ? one.englishName() : one.chineseName()))
                .toList();
    }

    /** A form of an act on an investment. @param stage where it is */
    static ActForm of(LeadActKind kind, LeadStage stage, List<ProjectPages.Choice> problems, Say say) {
        List<Field> fields = Stream.concat(
                        kind.must().stream().map(name -> leadField(name, true, stage, problems, say)),
                        kind.may().stream().map(name -> leadField(name, false, stage, problems, say)))
                .toList();
        return new ActForm(kind.code(), say.word(kind), fields);
    }

    private static Field leadField(
            String name, boolean must, LeadStage stage, List<ProjectPages.Choice> problems, Say say) {
        List<ProjectPages.Choice> choices = switch (name) {
            case "stage" ->
                stage.next().stream()
                        .map(next -> new ProjectPages.Choice(next.code(), say.word(next)))
                        .toList();
            case "number" -> problems;
            default -> List.of();
        };
        String label =
                name.equals("amount") ? say.either("金额（如 1.2亿元；不写单位按万元）", "amount (1.2亿元; bare: 万元)") : say.field(name);
        return new Field(name, label, choices.isEmpty() ? type(name) : "choice", must, "", choices);
    }
}
