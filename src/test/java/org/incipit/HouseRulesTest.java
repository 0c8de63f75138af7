package org.incipit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.incipit.model.Catalog;
import org.incipit.model.Walker;
import org.junit.jupiter.api.Test;

/** Who may import whom: the manual's plan of the house, held against the code; and how long files and lines may be. */
@AnalyzeClasses(packages = "org.incipit", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    /** Columns of a line. */
    private static final int WIDTH = 140;

    /** Lines of a file. */
    private static final int LENGTH = 400;

    @ArchTest
    static final ArchRule sourceImportsNothing = only("source");

    @ArchTest
    static final ArchRule problemsStandOnSource = only("problem", "source");

    @ArchTest
    static final ArchRule theModelStandsOnSource = only("model", "source");

    @ArchTest
    static final ArchRule readingStandsOnTheModel = only("read", "problem", "model", "source");

    @ArchTest
    static final ArchRule parsingStandsOnTheModel = only("parse", "problem", "model", "source");

    @ArchTest
    static final ArchRule aligningStandsOnTheModel = only("align", "problem", "model", "source");

    @ArchTest
    static final ArchRule recordsOfReleasesStandOnTheModel = only("release", "problem", "model", "source");

    @ArchTest
    static final ArchRule annotatingStandsOnTheModel = only("annotate", "problem", "model", "source");

    @ArchTest
    static final ArchRule collatingStandsOnTheModel = only("collate", "problem", "model", "source");

    @ArchTest
    static final ArchRule checkingStandsOnTheModel = only("check", "problem", "model", "source");

    @ArchTest
    static final ArchRule collectingStandsOnTheModel = only("collect", "problem", "model", "source");

    @ArchTest
    static final ArchRule citingStandsOnTheModel = only("cite", "problem", "model", "source");

    @ArchTest
    static final ArchRule renderersStandOnTheModelAndReportNothing = only("render", "model", "source");

    @ArchTest
    static final ArchRule renderersPassOverNoKindOfBlockOrInline =
            noClasses().that().resideInAPackage("org.incipit.render..").should().beAssignableTo(Walker.class);

    @ArchTest
    static final ArchRule startingReportsAndNoMore = only("start", "problem", "source");

    @ArchTest
    static final ArchRule importingStandsOnTheModel = only("importing", "problem", "model", "source");

    @ArchTest
    static final ArchRule publishingKnowsOnlyFiles = only("publish", "render", "problem", "source");

    @ArchTest
    static final ArchRule reportingStandsOnProblems = only("report", "render", "problem", "source");

    @ArchTest
    static final ArchRule onlyTheDeskListensToBrowsers = imported("com.sun.net.httpserver..", "serve");

    @ArchTest
    static final ArchRule onlyTheDeskWatchesFolders = noClasses()
            .that()
            .resideOutsideOfPackage("org.incipit.serve..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WatchService.class);

    @ArchTest
    static final ArchRule theDeskKnowsTheRunAndItsResult = noClasses()
            .that()
            .resideInAPackage("org.incipit.serve..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of another room",
                    other -> other.getPackageName().startsWith("org.incipit.")
                            && Stream.of("serve", "build", "problem", "source")
                                    .noneMatch(room -> other.getPackageName().startsWith("org.incipit." + room))));

    @ArchTest
    static final ArchRule onlyTheCommandsAndTheDeskKnowThePipeline = noClasses()
            .that()
            .resideOutsideOfPackages("org.incipit.build..", "org.incipit.serve..", "org.incipit.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.incipit.build..", "org.incipit.serve..");

    @ArchTest
    static final ArchRule theGoalsOfMavenOnlyCallCommands = only("maven", "cli");

    @ArchTest
    static final ArchRule theLauncherOnlyCallsCommands = only("launch", "cli", "cache");

    @ArchTest
    static final ArchRule theCacheKnowsNoEdition = only("cache", "source");

    /** It lists folders by what does not throw in between: what is wrong with a folder is the command's to tell. */
    @ArchTest
    static final ArchRule theLauncherListsFoldersWithoutFailing = noClasses()
            .that()
            .resideInAPackage("org.incipit.launch..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DirectoryStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Stream.class);

    @ArchTest
    static final ArchRule onlyTheGoalsAndTheLauncherCallCommands = noClasses()
            .that()
            .resideOutsideOfPackages("org.incipit.cli..", "org.incipit.maven..", "org.incipit.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.incipit.cli..");

    @ArchTest
    static final ArchRule onlyTheGoalsKnowMaven = imported("org.apache.maven..", "maven");

    @ArchTest
    static final ArchRule onlyTheCommandsKnowTheDesk = noClasses()
            .that()
            .resideOutsideOfPackages("org.incipit.serve..", "org.incipit.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.incipit.serve..");

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("org.incipit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yamlIsReadInOnePlace = imported("org.snakeyaml..", "read");

    @ArchTest
    static final ArchRule markdownIsParsedInOnePlace = imported("org.commonmark..", "parse");

    @ArchTest
    static final ArchRule templatesAreFilledInOnePlace = imported("freemarker..", "render.html");

    @ArchTest
    static final ArchRule pagesAreReadInOnePlace = imported("org.jsoup..", "check");

    @ArchTest
    static final ArchRule citationsAreMadeInOnePlace = imported("de.undercouch..", "cite");

    @ArchTest
    static final ArchRule jsonIsWrittenByRenderers = imported("tools.jackson..", "render");

    @ArchTest
    static final ArchRule wordProcessorsAreReadInOnePlace = imported("org.apache.poi..", "importing.docx");

    @ArchTest
    static final ArchRule theirXmlIsReadInOnePlace = imported("org.openxmlformats..", "importing.docx");

    @ArchTest
    static final ArchRule commandsAreReadInOnePlace = imported("picocli..", "cli");

    @ArchTest
    static final ArchRule theProgramEndsWhereItStarts = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.incipit.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("org.incipit.launch.Launcher")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule noClockNoLocaleNoZoneReachesTheOutput = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.incipit.cli.Day")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.time\\.(Clock|Instant|ZonedDateTime|LocalDateTime|ZoneId|LocalTime|OffsetDateTime)"
                            + "|java\\.util\\.(Date|Calendar|TimeZone|Random|UUID)");

    @ArchTest
    static final ArchRule nothingAsksTheMachineWhatItsHabitsAre = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.incipit.cli.ProgressLine")
            .should()
            .callMethodWhere(aHabitOfTheMachine())
            .orShould()
            .callConstructorWhere(aHabitOfTheMachine());

    /** Whoever else shows something of the authority files tells it to {@code build.Dependencies} first. */
    @ArchTest
    static final ArchRule ofTheAuthorityFilesNoMoreIsShownThanIsTold = noClasses()
            .that()
            .resideInAnyPackage("org.incipit.render..", "org.incipit.cite..")
            .and()
            .doNotHaveSimpleName("DocumentView")
            .and()
            .doNotHaveSimpleName("HtmlRenderer")
            .and()
            .doNotHaveSimpleName("Menu")
            .and()
            .doNotHaveSimpleName("References")
            .should()
            .callMethod(Catalog.class, "authority");

    @Test
    void noLineIsLongerThanAnEditorShows() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).codePoints().count() > WIDTH) {
                    longer.add(source + ":" + (i + 1));
                }
            }
        }

        assertEquals(List.of(), longer);
    }

    @Test
    void noFileIsLongerThanOneReasonToExist() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path source : sources()) {
            if (Files.readAllLines(source).size() > LENGTH) {
                longer.add(source.toString());
            }
        }

        assertEquals(List.of(), longer);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/java"));
                Stream<Path> test = Files.walk(Path.of("src/test/java"))) {
            return Stream.concat(main, test)
                    .filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Calls whose result depends on the clock, the locale, the zone, the charset or chance. */
    private static DescribedPredicate<JavaCall<?>> aHabitOfTheMachine() {
        Set<String> calls = Set.of(
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()",
                "java.lang.System.lineSeparator()",
                "java.lang.System.identityHashCode(java.lang.Object)",
                "java.lang.Math.random()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.util.Formatter.<init>()",
                "java.util.Formatter.<init>(java.lang.Appendable)",
                "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.text.Collator.getInstance()",
                "java.text.BreakIterator.getSentenceInstance()",
                "java.text.BreakIterator.getWordInstance()",
                "java.time.LocalDate.now()",
                "java.time.Year.now()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");
        Set<String> methods = Set.of("java.util.Locale.getDefault");
        return DescribedPredicate.describe("asks the machine for its habits", call -> {
            String owner = call.getTargetOwner().getFullName();
            boolean format = owner.equals("java.text.NumberFormat")
                    || owner.equals("java.text.DecimalFormat")
                    || owner.equals("java.text.SimpleDateFormat");
            return format
                    || calls.contains(call.getTarget().getFullName())
                    || methods.contains(owner + "." + call.getName());
        });
    }

    private static ArchRule only(String room, String... imports) {
        List<String> allowed = new ArrayList<>(List.of("org.incipit." + room + ".."));
        for (String other : imports) {
            allowed.add("org.incipit." + other + "..");
        }
        List<String> outside = new ArrayList<>(allowed);
        outside.addAll(List.of(
                "java..",
                "javax.xml..",
                "org.xml.sax..",
                "org.apache..",
                "org.openxmlformats..",
                "freemarker..",
                "org.commonmark..",
                "org.snakeyaml..",
                "com.github.difflib..",
                "org.jsoup..",
                "de.undercouch..",
                "tools.jackson.."));
        return classes()
                .that()
                .resideInAPackage("org.incipit." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(outside.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule imported(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.incipit." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
