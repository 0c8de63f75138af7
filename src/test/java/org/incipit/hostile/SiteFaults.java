package org.incipit.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.ObjectMapper;

/** What no file of a site may have, whatever was written in the content: marks that run, and XML or JSON that is none. */
final class SiteFaults {

    private static final Pattern OWN_SCRIPT =
            Pattern.compile("(?:(?:\\.\\./)*|/letters/)(?:assets|search)/[a-z0-9/.-]+\\.js");
    private static final Set<String> RUNNING = Set.of("iframe", "frame", "object", "embed", "applet", "base", "portal");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "ping", "background");
    private static final String COPIED = "map.svg"; // of static/, as somebody drew it
    private static final Pattern XML = Pattern.compile(".*\\.(xml|xhtml|svg|opf|ncx|rng|csl)");

    private final List<String> found = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();

    private SiteFaults() {}

    /** All faults of a site's files and of the books in it; none where it is safe. */
    static List<String> of(Path site) throws IOException {
        SiteFaults faults = new SiteFaults();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".incipit/") && !name.equals(COPIED)) {
                    faults.file(name, Files.readAllBytes(file));
                }
            }
        }
        return faults.found;
    }

    private void file(String name, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (name.endsWith(".html")) {
            page(name, Jsoup.parse(text));
        } else if (XML.matcher(name).matches()) {
            xml(name, bytes);
        } else if (name.endsWith(".json")) {
            json(name, text);
        } else if (name.endsWith(".epub")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    file(name + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    private void page(String name, Document page) {
        if (page.select("meta[http-equiv=Content-Security-Policy]").isEmpty()) {
            found.add(name + ": no policy");
        }
        for (Element element : page.getAllElements()) {
            marks(name, element);
            if (element.normalName().equals("script")) {
                script(name, element);
            }
        }
    }

    private void script(String name, Element script) {
        String type = script.attr("type");
        if (type.equals("application/ld+json")) {
            json(name + " JSON-LD", script.data());
        } else if (!script.data().isBlank()
                || !OWN_SCRIPT.matcher(script.attr("src")).matches()) {
            found.add(name + ": " + script.outerHtml());
        }
    }

    private void marks(String name, Element element) {
        if (RUNNING.contains(element.normalName())) {
            found.add(name + ": " + element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
                found.add(name + ": " + element.outerHtml());
            }
            if (ADDRESSES.contains(key) && isUnsafe(attribute.getValue(), element)) {
                found.add(name + ": " + attribute);
            }
        }
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")
                && element.attr("content").matches("(?i).*url=\\s*['\"]?(?:[a-z][a-z0-9+.-]*:|//).*")) {
            found.add(name + ": " + element.outerHtml());
        }
    }

    /** As browsers read an address: without controls and blanks at its ends, and without tabs and line ends. */
    private static boolean isUnsafe(String address, Element element) {
        String read = address.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .toLowerCase(Locale.ROOT);
        boolean scheme = read.matches("[a-z][a-z0-9+.-]*:.*");
        boolean allowed = read.matches("(?:https?|mailto):.*");
        boolean loads =
                !element.normalName().equals("a") && !element.normalName().equals("link");
        boolean host = read.startsWith("//") || read.startsWith("/\\") || read.startsWith("\\");
        return scheme && !allowed || host || loads && scheme;
    }

    private void xml(String name, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
            InputStream in = new ByteArrayInputStream(bytes);
            org.w3c.dom.NodeList all = builder.parse(in).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i).getLocalName().equals("script")) {
                    found.add(name + ": <script>");
                }
            }
        } catch (SAXException e) {
            found.add(name + " is no XML: " + e.getMessage());
        } catch (IOException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void json(String name, String text) {
        try {
            json.readTree(text);
        } catch (tools.jackson.core.JacksonException e) {
            found.add(name + " is no JSON: " + e.getMessage());
        }
    }
}
