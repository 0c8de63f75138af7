package org.incipit.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.incipit.model.CitationStyle;
import org.incipit.model.Citations;
import org.incipit.model.Reference;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cites documents in every style: Chicago (notes), MLA, APA, and those that the edition brings along. Each document is cited
 * once, with signs where the numbers of paragraphs go. May be used by several threads. Styles are loaded when they are first
 * needed, as often as threads cite at once: the processor takes some tenths of a second to wake, and milliseconds then.
 */
public final class Citer {

    private static final List<String> OWN = List.of("chicago-notes", "mla", "apa");

    private static final Reference SAMPLE = new Reference(
            "sample",
            "Title",
            "Title",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            new Reference.InEdition("Edition", List.of(), Optional.empty(), "en", Optional.empty(), Optional.empty()),
            "sample.html",
            false);

    private final List<CitationStyle> styles;
    private final Queue<List<Processor>> idle = new ConcurrentLinkedQueue<>();

    /**
     * Cites in the usual styles and in those of the edition.
     *
     * @param brought the edition's own; one that has the id of a usual one takes its place
     */
    public Citer(List<CitationStyle> brought) {
        List<String> ids = brought.stream().map(CitationStyle::id).toList();
        this.styles = new ArrayList<>();
        OWN.stream().filter(id -> !ids.contains(id)).map(Citer::own).forEach(styles::add);
        styles.addAll(brought);
    }

    /** The citations of a document. */
    public Citations cite(Reference reference) {
        List<Processor> processors = Optional.ofNullable(idle.poll())
                .orElseGet(() -> styles.stream().map(Processor::new).toList());
        Citations citations = new Citations(
                processors.stream().map(processor -> processor.cite(reference)).toList());
        idle.add(processors);
        return citations;
    }

    /** What is wrong with the styles that an edition brings along. */
    public static List<Problem> check(List<CitationStyle> brought) {
        Problems problems = new Problems();
        for (CitationStyle style : brought) {
            try {
                wellFormed(style);
                new Processor(style).cite(SAMPLE);
            } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
                problems.add(
                        Code.E0111,
                        style.file().span(0, 0),
                        "this is not a style that documents can be cited in",
                        "take an independent style in CSL 1.0, with a citation and, unless it cites in notes, a bibliography");
            }
        }
        return problems.list();
    }

    /** The processor would tell on the terminal what is wrong with the XML. A DOCTYPE could call for files from elsewhere. */
    private static void wellFormed(CitationStyle style) throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.newSAXParser()
                .parse(new InputSource(new StringReader(style.file().text())), new DefaultHandler());
    }

    private static CitationStyle own(String id) {
        String name = "/org/incipit/styles/" + id + ".csl";
        try (InputStream in = Citer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return new CitationStyle(id, SourceFile.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
