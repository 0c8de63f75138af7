package org.incipit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The TEI of both editions: valid, whole, and with the addresses of the pages. */
class TeiTest {

    /** TEI's own schema, where it lies beside the project. */
    private static final Path TEI_ALL = Path.of("../shared/tei/tei_all.rng");

    private static final Path OWN = Path.of("src/main/resources/org/incipit/schemas/incipit-tei.rnc");

    /** What a reader reads: the edition's readings, without notes and without headings that are not the text's. */
    private static final String READING = "//*[local-name()='body']//text()[not(ancestor::*[local-name()='note' or "
            + "local-name()='sic' or local-name()='surplus' or (@resp and local-name()='head')])]";

    /** What the witness reads: its readings, and its notes where they stand in it. */
    private static final String WITNESS = "//*[local-name()='body']//text()[not(ancestor::*[local-name()='corr' or "
            + "local-name()='add' or local-name()='figDesc' or (local-name()='note' and not(@source='#_witness')) or "
            + "(@resp and local-name()='head')])]";

    @Test
    void everyFileIsValidTei() throws Exception {
        assumeTrue(Files.exists(TEI_ALL), "TEI's own schema is not at hand");
        ValidationDriver driver = driver(TEI_ALL, true);
        for (Path file : Editions.files(".tei.xml")) {
            if (!file.endsWith("edition.tei.xml")) {
                assertValid(driver, file, new InputSource(file.toUri().toString()));
            }
        }
    }

    /** Paragraphs of two documents may have one id; so ids are not compared over a corpus. */
    @Test
    void theCorpusIsValidTeiWhenItsDocumentsAreIncluded() throws Exception {
        assumeTrue(Files.exists(TEI_ALL), "TEI's own schema is not at hand");
        ValidationDriver driver = driver(TEI_ALL, false);
        for (Path file : Editions.files("edition.tei.xml")) {
            StringWriter whole = new StringWriter();
            DOMSource joined = new DOMSource(parse(file, true));
            TransformerFactory.newDefaultInstance().newTransformer().transform(joined, new StreamResult(whole));
            assertTrue(whole.toString().contains("<body"), "documents are included");
            InputSource source =
                    new InputSource(new java.io.StringReader(whole.toString().replaceAll(" xml:base=\"[^\"]*\"", "")));
            assertValid(driver, file, source);
        }
    }

    @Test
    void everyFileKeepsToTheSubsetThatTheManualDescribes() throws Exception {
        ValidationDriver driver = driver(OWN, false);
        for (Path file : Editions.files(".tei.xml")) {
            assertValid(driver, file, new InputSource(file.toUri().toString()));
        }
    }

    @Test
    void theReadingTextIsThatOfThePage() throws Exception {
        for (Path file : documents()) {
            org.jsoup.nodes.Document page = Jsoup.parse(Editions.read(page(file)));
            page.select("article.text img")
                    .forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt"))));
            page.select("article.text [data-editorial]").remove();
            assertEquals(spaceless(page.select("article.text").text()), spaceless(text(file, READING)), file::toString);
        }
    }

    @Test
    void theWitnessTextIsTheWitness() throws Exception {
        String received = Editions.read(Editions.NOTE.resolve("documents/khrushchev-note-1956/witness.txt"));
        int start = received.indexOf("8 October 1956 Top Secret TO THE");
        String ends = "N. KHRUSHCHEV 8 October 1956";
        String witness = received.substring(start, received.lastIndexOf(ends) + ends.length())
                .replace("□", "")
                .replace("\\$", "$")
                .replace("in Germany].", "in Germany]");

        assertEquals(
                spaceless(witness),
                spaceless(text(Editions.site(Editions.NOTE).resolve("khrushchev-note-1956.tei.xml"), WITNESS)));

        String letter = Editions.read(Editions.LETTERS.resolve("documents/letter/witness.txt"));
        assertEquals(
                spaceless(letter.substring(letter.indexOf("8 October"))
                        .replace("□", "")
                        .replace("\\$", "$")),
                spaceless(text(Editions.site(Editions.LETTERS).resolve("letter.tei.xml"), WITNESS)));
    }

    @Test
    void theIdsAreTheAddressesOfThePage() throws Exception {
        for (Path file : documents()) {
            TreeSet<String> inPage = new TreeSet<>(Jsoup.parse(Editions.read(page(file)))
                    .select("article.text [id], section.notes [id]:not([id^=_])")
                    .eachAttr("id"));
            TreeSet<String> inTei = new TreeSet<>();
            nodes(file, "//@*[name()='xml:id']").forEach(id -> inTei.add(id));
            inTei.removeIf(id -> id.startsWith("_"));
            assertEquals(inPage, inTei, file::toString);
        }
    }

    @Test
    void everyPointerPointsAtSomething() throws Exception {
        for (Path file : Editions.files(".tei.xml")) {
            for (String pointer : nodes(file, "//@ref | //@target | //@resp | //@source | //@corresp")) {
                for (String one : pointer.split(" ")) {
                    if (!one.contains(":") && one.contains("#")) {
                        String name = one.substring(0, one.indexOf('#'));
                        Path target = name.isEmpty() ? file : file.resolveSibling(name);
                        String id = one.substring(one.indexOf('#') + 1);
                        assertTrue(
                                Editions.read(target).contains("id=\"" + id + "\""), () -> file + " points at " + one);
                    }
                }
            }
        }
    }

    private static List<Path> documents() {
        return Stream.of("khrushchev-note-1956.tei.xml", "letter.tei.xml", "reply.tei.xml")
                .flatMap(name -> Editions.files(name).stream())
                .toList();
    }

    private static Path page(Path tei) {
        return tei.resolveSibling(tei.getFileName().toString().replace(".tei.xml", ".html"));
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Path file, String xpath) throws Exception {
        return String.join("", nodes(file, xpath));
    }

    private static List<String> nodes(Path file, String expression) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        NodeList found = (NodeList) xpath.evaluate(expression, parse(file, false), XPathConstants.NODESET);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getNodeValue())
                .toList();
    }

    private static Document parse(Path file, boolean including) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(including);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static ValidationDriver driver(Path schema, boolean ids) throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(System.err));
        if (ids) {
            RngProperty.CHECK_ID_IDREF.add(properties);
        }
        ValidationDriver driver = schema.toString().endsWith(".rnc")
                ? new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance())
                : new ValidationDriver(properties.toPropertyMap());
        assertTrue(driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString())), schema::toString);
        return driver;
    }

    private static void assertValid(ValidationDriver driver, Path file, InputSource source) throws Exception {
        assertTrue(driver.validate(source), () -> file + " is not valid; see above");
    }
}
