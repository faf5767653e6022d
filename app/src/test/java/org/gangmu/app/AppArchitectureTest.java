package org.gangmu.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.app.store.Ledger;

/**
 * The features of the application and every arrow between them. What is public in a feature is its interface; whom it may be
 * used by is said here. A new feature, or a new arrow, is a line in this table and a reason in the commit.
 */
@AnalyzeClasses(packages = "org.gangmu.app", importOptions = DoNotIncludeTests.class)
class AppArchitectureTest {

    /** Feature → the features it may use, beside the core. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            // what all stand on
            entry("exchange", List.of()), // formats of what the core knows: the read contract
            entry("store", List.of("exchange")), // connection, migrations, the ledger
            entry("accounts", List.of("store")), // who may do and see what
            entry("portal", List.of("store", "accounts")), // page frame, design system, as-of date, language
            entry(
                    "notices",
                    List.of("store", "accounts", "portal")), // who is told what, once; features tell it, it asks none
            entry("release", List.of("store", "accounts", "portal")), // who may see what
            // what the documents hold
            entry("library", List.of("exchange", "store", "accounts", "portal", "release")),
            // spending goals on the pages of what they are about; the budget keeps them
            entry("goals", List.of("store", "accounts", "portal", "library")),
            entry("indicators", List.of("store", "accounts", "portal", "release", "notices", "library", "goals")),
            // agencies: whom a group means, whom a task can be given to, who succeeds
            entry(
                    "tasks",
                    List.of("store", "accounts", "portal", "release", "notices", "library", "agencies", "goals")),
            entry(
                    "projects",
                    List.of(
                            "store",
                            "accounts",
                            "portal",
                            "release",
                            "library",
                            "goals",
                            "mechanisms")), // mechanisms: the lights' rules in force
            entry(
                    "budget",
                    List.of(
                            "store",
                            "accounts",
                            "portal",
                            "release",
                            "library",
                            "goals",
                            "audit")), // what was found on its lines
            entry(
                    "mechanisms",
                    List.of("store", "accounts", "portal", "notices", "library")), // library: the sentence of a clause
            // who is who: proposed by the documents, kept in a ledger of its own; its JSON is its exchange format
            entry(
                    "agencies",
                    List.of("store", "accounts", "portal", "library", "indicators")), // whose indicators they are
            // targets and tasks divided among years, agencies and sub-regions, and opened as tasks
            entry("allotments", List.of("store", "accounts", "portal", "library", "indicators", "tasks", "agencies")),
            entry("letters", List.of("portal", "evaluation")), // papers of an office; evaluation.paper sets them
            // slips and bulletins out of the ledger of tasks
            entry("supervision", List.of("store", "accounts", "portal", "release", "library", "tasks", "letters")),
            // meetings and instructions whose lines become tasks
            entry("meetings", List.of("store", "accounts", "portal", "library", "tasks", "letters")),
            // projects the deputies vote on, and motions: their own stages over the tasks they become
            entry("livelihood", List.of("store", "accounts", "portal", "release", "library", "tasks")),
            entry("motions", List.of("store", "accounts", "portal", "release", "library", "tasks")),
            entry(
                    "adjustments",
                    List.of(
                            "store",
                            "accounts",
                            "portal",
                            "release",
                            "library",
                            "indicators")), // targets changed by law
            // readings signed off, the doubtful first: doubtful is also what the audit contradicts
            entry("signoffs", List.of("store", "accounts", "portal", "release", "library", "audit")),
            entry("monthly", List.of("store", "accounts", "portal", "library")), // spreadsheets of a statistics office
            // what is made of them
            entry("search", List.of("store", "accounts", "portal", "library")),
            entry("audit", List.of("exchange", "store", "accounts", "portal", "library", "indicators")),
            entry("lineage", List.of("exchange", "store", "accounts", "portal", "library")),
            entry("alignment", List.of("store", "accounts", "portal", "release", "library")),
            entry(
                    "evaluation",
                    List.of("store", "accounts", "portal", "library", "indicators", "tasks", "projects", "audit")),
            entry(
                    "overview",
                    List.of("store", "accounts", "portal", "library", "indicators", "tasks", "projects", "evaluation")),
            entry("participation", List.of("store", "accounts", "portal")));

    // "cli" is not in the table: it may use everything, and nothing uses it.

    @ArchTest
    static final ArchRule everyFeatureIsInTheTable = classes()
            .that(resideOutsideOfPackage("org.gangmu.app").and(resideOutsideOfPackage("org.gangmu.app.cli..")))
            .should()
            .resideInAnyPackage(
                    MAY_USE.keySet().stream().map(AppArchitectureTest::in).toArray(String[]::new))
            .allowEmptyShould(true);

    @ArchTest
    static void everyFeatureUsesOnlyWhatTheTableAllows(JavaClasses classes) {
        MAY_USE.forEach((feature, others) -> {
            var allowed = Stream.concat(Stream.of(feature), others.stream())
                    .map(AppArchitectureTest::in)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(in(feature))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.gangmu.app..")))
                    .as(feature + " uses only " + others)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.gangmu.app.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyServingStartsTheFramework = classes()
            .that()
            .resideInAPackage(in("cli"))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.springframework.."))
            .as("a command does not know the framework: it calls GangmuApplication, so that the others start fast");

    @ArchTest
    static final ArchRule whatDocumentsSayIsAskedWhereItIsHeldAgainstWhatMayBeSeen = noClasses()
            .that()
            .resideOutsideOfPackages(in("store"), in("library"), in("signoffs"), in("cli"))
            .and()
            .doNotHaveSimpleName("SampleProjects") // begins a ledger, for nobody
            .and()
            .doNotHaveSimpleName("SampleGoals") // likewise
            .should()
            .callMethodWhere(target(owner(type(Ledger.class)))
                    .and(target(nameMatching("(list|find|get)(Document|Statement|Reading|Correction|Subject|Text).*"))))
            .as("features ask the shelf, not the ledger of documents");

    private static String in(String feature) {
        return "org.gangmu.app." + feature + "..";
    }
}
