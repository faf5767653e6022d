package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.Schedule;
import org.gangmu.project.Stage;
import org.gangmu.project.YearPlan;

/**
 * Projects as a project package of the Open Contracting for Infrastructure Data Standard, OC4IDS 0.9: the fields of its project schema,
 * dates with the zone of China, amounts in yuan (CNY). What is not known is left out: the schema knows no empty values.
 *
 * @see <a href="https://standard.open-contracting.org/infrastructure/">the standard</a>
 */
final class Oc4ids {
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);
    private static final String VERSION = "0.9";
    private static final int LONGEST_TITLE = 30;

    private final Holdings holdings;
    private final String prefix;
    private final String url;

    /**
     * @param prefix of all ids: the project identifier prefix that the publisher registered with OC4IDS ({@code oc4ids-} and six characters)
     * @param url where the portal is reached, without a slash at its end
     */
    Oc4ids(Holdings holdings, String prefix, String url) {
        this.holdings = holdings;
        this.prefix = prefix;
        this.url = url;
    }

    /** The package of these projects as they stood on {@code day}; there has to be one. */
    Map<String, Object> pack(Collection<Project> projects, LocalDate day) {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("uri", url + "/projects?format=oc4ids&as-of=" + day);
        pack.put(
                "publishedDate",
                start(projects.stream()
                        .map(Oc4ids::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(day)));
        pack.put("version", VERSION);
        pack.put(
                "publisher",
                Map.of(
                        "name",
                        holdings.place().isEmpty() ? "Gangmu 纲目" : holdings.place() + " · Gangmu 纲目",
                        "uri",
                        url));
        pack.put("projects", projects.stream().map(one -> project(one, day)).toList());
        return pack;
    }

    private Map<String, Object> project(Project project, LocalDate day) {
        var what = project.what();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", prefix + "-" + project.id());
        fields.put("updated", start(updated(project)));
        fields.put("language", "zh");
        fields.put("title", what.name());
        fields.put(
                "description",
                what.level().chineseName() + " · " + what.kind().chineseName() + " · "
                        + project.stage().chineseName());
        fields.put(
                "status",
                Oc4idsCodes.status(project.stage() == Stage.SUSPENDED ? project.lineStage() : project.stage()));
        fields.put("type", Oc4idsCodes.type(what.name()));
        put(fields, "sector", Oc4idsCodes.sector(what.name(), what.kind()));
        fields.put(
                "additionalClassifications",
                List.of(
                        Map.of(
                                "scheme", "gangmu-kind",
                                "id", what.kind().code(),
                                "description", what.kind().chineseName()),
                        Map.of(
                                "scheme", "gangmu-level",
                                "id", what.level().code(),
                                "description", what.level().chineseName())));
        put(fields, "identifiers", identifiers(project));
        planned(project).ifPresent(schedule -> fields.put("period", period(schedule)));
        project.schedule().ifPresent(schedule -> fields.put("implementationPeriod", period(schedule)));
        project.entered(Stage.COMPLETED)
                .ifPresent(end -> fields.put("completion", Map.of("endDate", Oc4ids.start(end))));
        fields.put("locations", List.of(location(project)));
        put(fields, "budget", budget(project));
        Parties parties = Parties.of(project);
        put(fields, "parties", parties.list());
        parties.authority().ifPresent(authority -> fields.put("publicAuthority", authority));
        put(fields, "metrics", Oc4idsProgress.metrics(project));
        put(fields, "milestones", Oc4idsProgress.milestones(project, day));
        put(fields, "documents", documents(project));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Collection<?> value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, Object> fields, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** The beginning of a day in China. */
    static String start(LocalDate day) {
        return day + "T00:00:00+08:00";
    }

    /** The last second of a day in China. */
    static String end(LocalDate day) {
        return day + "T23:59:59+08:00";
    }

    /** An amount of 万元 as yuan, its digits written out. */
    static Map<String, Object> value(BigDecimal wan) {
        BigDecimal yuan =
                new BigDecimal(wan.multiply(YUAN_PER_WAN).stripTrailingZeros().toPlainString());
        return Map.of("amount", yuan, "currency", "CNY");
    }

    private static Map<String, Object> period(Schedule schedule) {
        return Map.of(
                "startDate",
                start(schedule.start().atDay(1)),
                "endDate",
                end(schedule.end().atEndOfMonth()));
    }

    private static LocalDate updated(Project project) {
        return project.acts().isEmpty()
                ? project.origin().knownFrom()
                : project.acts().get(project.acts().size() - 1).knownFrom();
    }

    /** The schedule that held when building began: the standard does not let the project's period be told anew afterwards. */
    private static Optional<Schedule> planned(Project project) {
        Optional<LocalDate> begun = project.entered(Stage.CONSTRUCTION);
        if (begun.isEmpty()) {
            return project.lineStage().isBeforeConstruction() ? project.schedule() : project.baseline();
        }
        List<ProjectAct> told = project.acts().stream()
                .filter(act -> act.kind() == ProjectActKind.SCHEDULE)
                .toList();
        Optional<Schedule> held = Optional.empty();
        for (int i = 0; i < Math.min(told.size(), project.schedules().size()); i++) {
            if (!told.get(i).knownFrom().isAfter(begun.get())) {
                held = Optional.of(project.schedules().get(i));
            }
        }
        return held.or(project::baseline);
    }

    private static List<Map<String, Object>> identifiers(Project project) {
        var identifiers = new ArrayList<Map<String, Object>>();
        if (!project.what().code().isEmpty()) {
            identifiers.add(Map.of("id", project.what().code(), "scheme", "GB/T 40058"));
        }
        if (!project.origin().external().isEmpty()) {
            identifiers.add(Map.of("id", project.origin().external()));
        }
        return identifiers;
    }

    private Map<String, Object> location(Project project) {
        Map<String, Object> address = new LinkedHashMap<>();
        if (!project.what().place().isEmpty()) {
            address.put("locality", project.what().place());
        }
        if (!holdings.place().isEmpty()) {
            address.put("region", holdings.place());
        }
        address.put("countryName", "中国");
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("id", "1");
        if (!project.what().place().isEmpty()) {
            location.put("description", project.what().place());
        }
        location.put("address", address);
        if (!holdings.region().isEmpty()) {
            location.put("gazetteer", Map.of("scheme", "GB/T 2260", "identifiers", List.of(holdings.region())));
        }
        return location;
    }

    private static Map<String, Object> budget(Project project) {
        Map<String, Object> budget = new LinkedHashMap<>();
        BigDecimal wan = project.what().wan();
        if (wan != null) {
            budget.put("description", "总投资");
            budget.put("amount", value(wan));
        }
        if (!project.plans().isEmpty()) {
            budget.put(
                    "budgetBreakdowns",
                    List.of(Map.of(
                            "id",
                            "year",
                            "description",
                            "年度计划投资",
                            "budgetBreakdown",
                            project.plans().values().stream().map(Oc4ids::year).toList())));
        }
        return budget;
    }

    private static Map<String, Object> year(YearPlan plan) {
        LocalDate first = LocalDate.of(plan.year(), 1, 1);
        return Map.of(
                "id",
                String.valueOf(plan.year()),
                "amount",
                value(plan.wan()),
                "period",
                Map.of(
                        "startDate",
                        start(first),
                        "endDate",
                        end(YearMonth.of(plan.year(), 12).atEndOfMonth())));
    }

    /** The sentences that name the project, each with the way to it. */
    private List<Map<String, Object>> documents(Project project) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        Span source = project.origin().source();
        if (source != null) {
            document(source.document(), source.start(), "").ifPresent(one -> documents.put(id(one), one));
        }
        project.joined()
                .forEach(joined -> document(joined.document(), joined.offset(), joined.quote())
                        .ifPresent(one -> documents.put(id(one), one)));
        return List.copyOf(documents.values());
    }

    private static String id(Map<String, Object> document) {
        return String.valueOf(document.get("id"));
    }

    /** Nothing is said of a document that the library does not hold on the day. */
    private Optional<Map<String, Object>> document(String id, int offset, String quote) {
        return holdings.find(id).map(held -> {
            Document document = held.document();
            var link = SourceLink.to(id, document.start() + offset, "");
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", link.document() + "-" + link.offset());
            fields.put("title", title(document));
            if (!quote.isEmpty()) {
                fields.put("description", quote);
            }
            fields.put("url", url + "/documents/" + link.document() + "#" + link.anchor());
            LocalDate published = document.date();
            fields.put("datePublished", start(published == null ? held.knownFrom() : published));
            fields.put("format", "text/html");
            fields.put("language", "zh");
            String issuer = document.issuer();
            if (issuer != null && !issuer.isEmpty()) {
                fields.put("author", issuer);
            }
            return fields;
        });
    }

    private static String title(Document document) {
        String title = document.title();
        return title.isEmpty()
                ? document.file()
                        .substring(0, Math.min(LONGEST_TITLE, document.file().length()))
                : title;
    }

    /** Who is in charge of a project and who builds it. One organization in both roles stands once. */
    private record Parties(List<Map<String, Object>> list, Optional<Map<String, Object>> authority) {
        private static final String AGENCY = "agency";
        private static final String BUILDER = "builder";

        static Parties of(Project project) {
            String agency = project.what().agency();
            String builder = project.what().builder();
            var list = new ArrayList<Map<String, Object>>();
            if (!agency.isEmpty()) {
                list.add(Map.of(
                        "id",
                        AGENCY,
                        "name",
                        agency,
                        "roles",
                        agency.equals(builder)
                                ? List.of("publicAuthority", "procuringEntity")
                                : List.of("publicAuthority")));
            }
            if (!builder.isEmpty() && !builder.equals(agency)) {
                list.add(Map.of("id", BUILDER, "name", builder, "roles", List.of("procuringEntity")));
            }
            return new Parties(
                    list, agency.isEmpty() ? Optional.empty() : Optional.of(Map.of("id", AGENCY, "name", agency)));
        }
    }
}
