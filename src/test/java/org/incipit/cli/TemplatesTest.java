package org.incipit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition may bring templates and assets of its own in place of the program's. */
class TemplatesTest {

    @TempDir
    Path folder;

    private TestEdition edition;

    @BeforeEach
    void anEdition() {
        edition = new TestEdition(folder);
        edition.text("letter", "On Monday he wrote.");
    }

    @Test
    void theFolderBesideTheContentIsTaken() throws IOException {
        own("templates/missing.ftlh", "<h1>Gone from ${frame.editionTitle}</h1>");
        own("templates/assets/pages.css", "body { color: navy; }");

        Run run = build();

        assertEquals(0, run.code(), run.err());
        assertEquals("Gone from Letters", Jsoup.parse(published("404.html")).text());
        assertEquals("body{color:navy;}", published("assets/pages.css").strip());
    }

    /** Addresses within styles have percent signs too, and so may words of the pages. */
    @Test
    void whatIsNoMessageIsLeftAsItIs() throws IOException {
        own("templates/assets/pages.css", "body { background: url(\"data:x,%ef%bb\"); content: \"%search%\"; }");
        own("templates/messages/en.properties", "search = 100 %menu% \"\n");

        Run run = build();

        assertEquals(0, run.code(), run.err());
        assertEquals(
                "body{background:url(\"data:x,%ef%bb\");content:\"100 %menu% \\\"\";}",
                published("assets/pages.css").strip());
    }

    @Test
    void aTemplateOfOnesOwnMayIncludeAnotherAndImportTheProgramsOwn() throws IOException {
        own("templates/missing.ftlh", """
                <#import "layout.ftlh" as layout>
                <@layout.page>
                <main id="_main"><h1>Nothing here</h1><#include "greeting.ftlh"></main>
                </@layout.page>
                """);
        own("templates/greeting.ftlh", "<p>Try <b>${frame.title}</b>.</p>");

        Run run = build();

        assertEquals(0, run.code(), run.err());
        assertEquals(
                "",
                run.err()
                        .lines()
                        .filter(line -> line.contains("W0142"))
                        .findAny()
                        .orElse(""));
        assertTrue(published("404.html").contains("<p>Try <b>"));
    }

    @Test
    void numbersForReadersHaveTheirThousandsPartedAsTheLanguageHasIt() throws IOException {
        own("templates/missing.ftlh", "<h1>${count(1234567)} of ${count(987)}, at ${1234567}</h1>");
        build();
        assertEquals(
                "1,234,567 of 987, at 1234567",
                Jsoup.parse(published("404.html")).text());

        own("templates/messages/en.properties", "number.thousands = .\n");
        build();
        assertEquals(
                "1.234.567 of 987, at 1234567",
                Jsoup.parse(published("404.html")).text());
    }

    @Test
    void whatIsNoNumberCannotBeCounted() throws IOException {
        own("templates/missing.ftlh", "<h1>${count(\"many\")}</h1>");

        Run run = build();

        assertEquals(ExitCode.CONTENT, run.code());
        assertTrue(run.err().contains("templates/missing.ftlh:1:5: error E0141: count needs a number"), run.err());
    }

    @Test
    void aFolderThatIsNamedIsTakenInstead() throws IOException {
        own("templates/missing.ftlh", "<h1>Not this</h1>");
        own("elsewhere/missing.ftlh", "<h1>But this</h1>");

        build("--templates", folder.resolve("elsewhere").toString());

        assertEquals("But this", Jsoup.parse(published("404.html")).text());
    }

    @Test
    void aFolderThatIsNamedHasToBeThere() {
        Run run = build("--templates", folder.resolve("nowhere").toString());

        assertEquals(ExitCode.COMMAND, run.code());
        assertTrue(run.err().contains("there is no folder"), run.err());
    }

    @Test
    void aTemplateThatDoesNotGoLeavesTheSiteAsItWas() throws IOException {
        build();
        String before = published("letter.html");
        own("templates/layout.ftlh", "<#macro page document=false scripts=[]>${nothing}</#macro>");

        Run run = build();

        assertEquals(ExitCode.CONTENT, run.code());
        assertTrue(run.err().contains("templates/layout.ftlh:1:42: error E0141: "), run.err());
        assertEquals(before, published("letter.html"));
    }

    @Test
    void aTemplateThatCannotBeReadIsToldOnceHoweverManyPagesWantIt() throws IOException {
        for (int i = 0; i < 6; i++) {
            edition.text("letter-" + i, "On Tuesday he wrote again.");
        }
        own("templates/document.ftlh", "<p>\n<#if frame");

        Run run = build();

        assertEquals(ExitCode.CONTENT, run.code(), run.err());
        assertEquals(1, run.err().split("error E0141", -1).length - 1, run.err());
        assertTrue(run.err().contains("templates/document.ftlh:2:"), run.err());
    }

    @Test
    void whatCannotBeReadIsToldWhereItStandsAndNotWhereItIsIncluded() throws IOException {
        own("templates/layout.ftlh", "<#macro page>\n<#if");

        Run run = build();

        assertEquals(ExitCode.CONTENT, run.code(), run.err());
        assertEquals(1, run.err().split("error E0141", -1).length - 1, run.err());
        assertTrue(run.err().contains("templates/layout.ftlh:2:"), run.err());
    }

    /** A template may read what it is given, and run nothing. */
    @Test
    void aTemplateCanMakeNoObjectOfTheProgram() throws IOException {
        own("templates/missing.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");

        Run run = build();

        assertEquals(ExitCode.CONTENT, run.code(), run.err());
        assertTrue(run.err().contains("E0141"), run.err());
    }

    @Test
    void whatIsHiddenOrAnEditorsCopyIsPassedOver() throws IOException {
        own("templates/.DS_Store", "x");
        own("templates/entry.ftlh~", "x");
        own("templates/.git/config", "x");

        assertEquals("", build().err().replaceAll("(?m)^0 errors.*\\n", ""));
    }

    private Run build(String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "build",
                                "--content",
                                edition.content().toString(),
                                "--site",
                                edition.site().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private void own(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String published(String path) throws IOException {
        return Files.readString(edition.site().resolve(path));
    }
}
