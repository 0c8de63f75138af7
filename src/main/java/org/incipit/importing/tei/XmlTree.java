package org.incipit.importing.tei;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.incipit.importing.tei.Node.Element;
import org.incipit.importing.tei.Node.Words;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/**
 * Reads XML into a tree. Whatever would make a reader open another file or grow without end is refused: a document type (E0905),
 * elements nested too deep or too many (E0906).
 */
final class XmlTree {

    private static final int DEEPEST = 200;
    private static final int MOST = 2_000_000;
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String INCLUDE = "http://www.w3.org/2001/XInclude";
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    private final SourceFile file;
    private final Problems problems;
    private final Losses losses;
    private final Deque<Element> open = new ArrayDeque<>();

    private XmlTree(SourceFile file, Losses losses, Problems problems) {
        this.file = file;
        this.losses = losses;
        this.problems = problems;
    }

    /** The root of a file; empty, and told, where it cannot be read. Comments are lost. */
    static Optional<Element> read(String shown, byte[] bytes, Losses losses, Problems problems) {
        return decoded(shown, bytes, problems).flatMap(file -> new XmlTree(file, losses, problems).read());
    }

    private Optional<Element> read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from other files");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
            return tree(reader);
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            int offset = at == null ? 0 : offset(at);
            problems.add(
                    Code.E0904,
                    file.span(offset, offset),
                    "this XML is not well formed: " + message(e),
                    "mend this place; what is wrong may stand a little before it");
            return Optional.empty();
        }
    }

    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int last = message.indexOf("Message: ");
        return (last < 0 ? message : message.substring(last + 9))
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
    }

    private Optional<Element> tree(XMLStreamReader reader) throws XMLStreamException {
        Element root = null;
        int count = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            int end = offset(reader.getLocation());
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                int start =
                        Math.max(0, file.text().lastIndexOf(event == XMLStreamConstants.DTD ? "<!DOCTYPE" : "&", end));
                problems.add(
                        Code.E0905,
                        file.span(start, start),
                        "this XML has a document type or entities of its own",
                        "take the line <!DOCTYPE …> away, and write the entities as the characters they stand for");
                return Optional.empty();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = element(reader, end);
                count++;
                if (open.size() >= DEEPEST || count > MOST) {
                    problems.add(
                            Code.E0906,
                            element.where(),
                            open.size() >= DEEPEST
                                    ? "elements are nested more than " + DEEPEST + " deep here"
                                    : "this file has more than " + MOST + " elements",
                            "see whether that is meant, and divide the file");
                    return Optional.empty();
                }
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.element().children().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.COMMENT) {
                int start = Math.max(0, file.text().lastIndexOf("<!--", end));
                losses.add(file.span(start, Math.max(start, end)), "a comment was left out");
            } else if (reader.isCharacters() && !open.isEmpty()) {
                String text = reader.getText();
                int start = Math.max(0, Math.min(end, file.text().length()) - text.length());
                open.element().children().add(new Words(text, file.span(start, Math.max(start, end))));
            }
        }
        return Optional.ofNullable(root);
    }

    private Element element(XMLStreamReader reader, int end) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = String.valueOf(reader.getAttributePrefix(i));
            String name = reader.getAttributeLocalName(i);
            attributes.put(prefix.equals("xml") ? "xml:" + name : name, reader.getAttributeValue(i));
        }
        String namespace = String.valueOf(reader.getNamespaceURI());
        boolean tei = namespace.equals(TEI) || namespace.equals("null") || namespace.isEmpty();
        String name = (tei ? "" : namespace.equals(INCLUDE) ? "xi:" : "other:") + reader.getLocalName();
        int start = Math.max(0, file.text().lastIndexOf('<', Math.max(0, end - 1)));
        SourceSpan where = file.span(start, Math.max(start, end));
        return new Element(name, attributes, new ArrayList<>(), where);
    }

    private int offset(Location at) {
        int line = Math.max(1, at.getLineNumber());
        return Math.min(file.text().length(), file.lineStart(line) + Math.max(0, at.getColumnNumber() - 1));
    }

    /** The text of a file, in the encoding that it says it has. */
    private static Optional<SourceFile> decoded(String shown, byte[] bytes, Problems problems) {
        Charset charset = StandardCharsets.UTF_8;
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        try {
            if (big || little) {
                charset = StandardCharsets.UTF_16;
            } else {
                String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
                Matcher declared = ENCODING.matcher(head);
                charset = declared.find() ? Charset.forName(declared.group(1)) : charset;
            }
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(SourceFile.of(shown, plain));
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            problems.add(
                    Code.E0903,
                    SourceFile.of(shown, "").whole(),
                    "this file is not in the encoding that it says it has, or says none that is known",
                    "save it in UTF-8");
            return Optional.empty();
        }
    }

    /** For a list of problems: the name of an element as it is written. */
    static String shown(Element element) {
        return "<" + element.name().replace("other:", "") + ">";
    }
}
