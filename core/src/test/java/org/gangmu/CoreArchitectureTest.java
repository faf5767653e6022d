package org.gangmu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * The architecture of the core, in reading order: a package may use those named before it and no other. A new package gets
 * its place here first.
 */
@AnalyzeClasses(packages = "org.gangmu", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTest {

    private static final String[] READING_ORDER = {
        "org.gangmu.quantity..",
        "org.gangmu.text..",
        "org.gangmu.lexical..",
        "org.gangmu.document..", // with document.format
        "org.gangmu.catalogue..",
        "org.gangmu.statement..",
        "org.gangmu.reading..",
        "org.gangmu.sheet..", // monthly spreadsheets by a mapping that people confirm
        "org.gangmu.agency..", // who is who among agencies: of documents it needs tasks and appointments, and judges
        // nothing
        "org.gangmu.plan..",
        "org.gangmu.series..",
        "org.gangmu.forecast..",
        "org.gangmu.lineage..", // tells what is told: it reads what judges judge, and judges nothing
        "org.gangmu.judge..",
        "org.gangmu.review..", // what is doubtful in a reading, by catalogue and audit
        "org.gangmu.budget..", // the books, over the readings and what the judge found on them
        "org.gangmu.calendar..",
        "org.gangmu.followup..", // what people do about it
        "org.gangmu.livelihood..", // votes counted
        "org.gangmu.motion..", // suggestions of deputies, proposals of advisers
        "org.gangmu.bulletin..", // agencies ranked by what became of their tasks
        "org.gangmu.alignment..", // targets of several regions and years side by side, over the judge's paths
        "org.gangmu.allotment..", // targets divided; a first proposal follows the judge's path
        "org.gangmu.assessment..",
        "org.gangmu.report..",
        "org.gangmu.meeting..", // lines typed in a meeting as proposals of tasks: needs working days
        "org.gangmu.mechanism..", // with mechanism.feel and mechanism.dmn
        "org.gangmu.project..", // its lights turn by the rules of a mechanism
    };

    private static final String[] PLAIN_JAVA = {
        "java.io..",
        "java.lang..",
        "java.math..",
        "java.net",
        "java.nio..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "org.jspecify.annotations..",
    };

    private static final String[] FILE_FORMATS = {
        "org.apache.pdfbox..",
        "org.apache.poi..",
        "org.apache.commons.compress..", // the ZIP reader behind POI
        "org.openxmlformats..",
        "org.apache.xmlbeans..",
        "org.jsoup..",
        "java.awt..",
        "javax.xml..",
        "org.w3c.dom..",
        "org.xml.sax..",
    };

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceInTheReadingOrder =
            classes().should().resideInAnyPackage(READING_ORDER).allowEmptyShould(true);

    @ArchTest
    static final ArchRule quantity = usesOnlyWhatStandsBefore("org.gangmu.quantity..");

    @ArchTest
    static final ArchRule text = usesOnlyWhatStandsBefore("org.gangmu.text..");

    @ArchTest
    static final ArchRule lexical = usesOnlyWhatStandsBefore("org.gangmu.lexical..");

    @ArchTest
    static final ArchRule document = usesOnlyWhatStandsBefore("org.gangmu.document..");

    @ArchTest
    static final ArchRule catalogue = usesOnlyWhatStandsBefore("org.gangmu.catalogue..");

    @ArchTest
    static final ArchRule statement = usesOnlyWhatStandsBefore("org.gangmu.statement..");

    @ArchTest
    static final ArchRule reading = usesOnlyWhatStandsBefore("org.gangmu.reading..");

    @ArchTest
    static final ArchRule sheet = usesOnlyWhatStandsBefore("org.gangmu.sheet..");

    @ArchTest
    static final ArchRule agency = usesOnlyWhatStandsBefore("org.gangmu.agency..");

    @ArchTest
    static final ArchRule plan = usesOnlyWhatStandsBefore("org.gangmu.plan..");

    @ArchTest
    static final ArchRule series = usesOnlyWhatStandsBefore("org.gangmu.series..");

    /** Numbers in, numbers out: it knows nothing of plans, so that it can be measured on any series. */
    @ArchTest
    static final ArchRule forecast = standsAlone("org.gangmu.forecast..");

    @ArchTest
    static final ArchRule lineage = usesOnlyWhatStandsBefore("org.gangmu.lineage..");

    @ArchTest
    static final ArchRule judge = usesOnlyWhatStandsBefore("org.gangmu.judge..");

    @ArchTest
    static final ArchRule budget = usesOnlyWhatStandsBefore("org.gangmu.budget..");

    @ArchTest
    static final ArchRule review = usesOnlyWhatStandsBefore("org.gangmu.review..");

    @ArchTest
    static final ArchRule followup = usesOnlyWhatStandsBefore("org.gangmu.followup..");

    @ArchTest
    static final ArchRule livelihood = standsAlone("org.gangmu.livelihood..");

    @ArchTest
    static final ArchRule motion = usesOnlyWhatStandsBefore("org.gangmu.motion..");

    @ArchTest
    static final ArchRule bulletin = usesOnlyWhatStandsBefore("org.gangmu.bulletin..");

    @ArchTest
    static final ArchRule alignment = usesOnlyWhatStandsBefore("org.gangmu.alignment..");

    @ArchTest
    static final ArchRule allotment = usesOnlyWhatStandsBefore("org.gangmu.allotment..");

    @ArchTest
    static final ArchRule assessment = usesOnlyWhatStandsBefore("org.gangmu.assessment..");

    @ArchTest
    static final ArchRule report = usesOnlyWhatStandsBefore("org.gangmu.report..");

    @ArchTest
    static final ArchRule meeting = usesOnlyWhatStandsBefore("org.gangmu.meeting..");

    @ArchTest
    static final ArchRule calendar = standsAlone("org.gangmu.calendar..");

    /** Rules and events, whatever they speak of: it knows neither documents nor plans. */
    @ArchTest
    static final ArchRule mechanism = standsAlone("org.gangmu.mechanism..", "org.gangmu.calendar..");

    @ArchTest
    static final ArchRule feel = standsAlone("org.gangmu.mechanism.feel..");

    @ArchTest
    static final ArchRule project = usesOnlyWhatStandsBefore("org.gangmu.project..");

    @ArchTest
    static final ArchRule thereAreNoCyclesWithinTheLargerPackages =
            slices().matching("org.gangmu.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingButPlainJavaIsUsed = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PLAIN_JAVA)
                    .or(resideInAPackage("org.gangmu.."))
                    .or(resideInAnyPackage(FILE_FORMATS)))
            .as("the core knows no framework and no database")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDocumentFormatKnowsTheFileFormats = classes()
            .that()
            .resideOutsideOfPackages("org.gangmu.document.format..", "org.gangmu.mechanism.dmn..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackages(FILE_FORMATS))
            .as("only document.format knows the file formats, and mechanism.dmn the XML of DMN")
            .allowEmptyShould(true);

    private static ArchRule standsAlone(String aPackage, String... beside) {
        return classes()
                .that()
                .resideInAPackage(aPackage)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(Stream.of(aPackage), Stream.of(beside))
                                .toArray(String[]::new))
                        .or(resideOutsideOfPackages("org.gangmu..")))
                .allowEmptyShould(true);
    }

    private static ArchRule usesOnlyWhatStandsBefore(String aPackage) {
        String[] upToItself = Stream.concat(
                        Stream.of(READING_ORDER).takeWhile(p -> !p.equals(aPackage)), Stream.of(aPackage))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(aPackage)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(upToItself).or(resideOutsideOfPackages("org.gangmu..")))
                .as(aPackage + " uses only what stands before it in the reading order")
                .allowEmptyShould(true);
    }
}
