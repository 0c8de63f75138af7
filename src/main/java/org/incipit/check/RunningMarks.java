package org.incipit.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks through XML for the first mark that a browser would run: elements and handlers of SVG and HTML, addresses that are
 * scripts, style sheets that make another document, words declared as others. Reading ends there, so that none of it is ever
 * unfolded; no other file is opened.
 */
final class RunningMarks extends DefaultHandler2 {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHOWN =
            Set.of(SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> RUNNING =
            Set.of("script", "handler", "listener", "foreignobject", "iframe", "object", "embed");
    private static final String SAX = "http://xml.org/sax/";

    private final boolean picture;

    private RunningMarks(boolean picture) {
        this.picture = picture;
    }

    /**
     * The first mark that runs, in words; empty where there is none.
     *
     * @param picture whether elements of no vocabulary are taken for SVG
     */
    static Optional<String> first(InputStream xml, boolean picture) throws IOException, SAXException {
        RunningMarks marks = new RunningMarks(picture);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(SAX + "features/external-general-entities", false);
            factory.setFeature(SAX + "features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(SAX + "properties/declaration-handler", marks);
            parser.parse(xml, marks);
            return Optional.empty();
        } catch (Found found) {
            return Optional.of(found.what);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the reading. */
    private static final class Found extends SAXException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String what;

        Found(String what) {
            super(what);
            this.what = what;
        }
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new Found("words declared as others");
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
        throw new Found("words declared as others");
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (target.equals("xml-stylesheet") && !data.contains("text/css")) {
            throw new Found("<?xml-stylesheet " + data + "?>");
        }
    }

    @Override
    public void startElement(String vocabulary, String name, String written, Attributes attributes)
            throws SAXException {
        boolean shown = SHOWN.contains(vocabulary) || picture && vocabulary.isEmpty();
        String element = "<" + name.toLowerCase(Locale.ROOT) + ">";
        if (shown && RUNNING.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Found(element);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean handler =
                    shown && attributes.getLocalName(i).toLowerCase(Locale.ROOT).startsWith("on");
            boolean leads = (shown || attributes.getURI(i).equals(LINK)) && leadsToScript(attributes.getValue(i));
            if (handler || leads) {
                throw new Found(attributes.getQName(i) + " on " + element);
            }
        }
    }

    /** Browsers pass over blanks and controls in the name of a scheme. */
    private static boolean leadsToScript(String value) {
        String plain = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return plain.contains("javascript:")
                || plain.contains("data:text/html")
                || plain.contains("data:image/svg")
                || plain.contains("data:text/xml")
                || plain.contains("data:application/");
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
