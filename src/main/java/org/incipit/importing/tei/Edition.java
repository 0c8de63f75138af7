package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incipit.importing.Yaml;
import org.incipit.importing.tei.Node.Element;
import org.incipit.model.Edtf;
import org.incipit.model.Release;

/** What headers tell of the edition as a whole. */
final class Edition {

    private static final String CORPUS = "/edition.tei.xml";

    private Edition() {}

    /** Whether a sentence about rights speaks of the edition, not of the text. */
    static boolean saysOfItself(Element paragraph) {
        return paragraph.line().toLowerCase(java.util.Locale.ROOT).contains("edition");
    }

    /**
     * An {@code edition.yaml}.
     *
     * @param corpus the header of the corpus, or of the only document
     * @param document the header of the first document, which names the editors
     */
    static String yaml(Element corpus, Element document, boolean isCorpus) {
        String title = (isCorpus
                        ? corpus.at("fileDesc", "titleStmt", "title")
                        : corpus.at("fileDesc", "seriesStmt", "title")
                                .or(() -> corpus.at("fileDesc", "titleStmt", "title")))
                .map(Element::line)
                .orElse("An edition");
        String publisher = corpus.at("fileDesc", "publicationStmt", "publisher")
                .map(Element::line)
                .orElse("");
        Yaml yaml = new Yaml("").line("# The edition as a whole.").put("title", title);
        String language = corpus.get("xml:lang");
        yaml.put("language", language.isEmpty() ? "en" : language);
        corpus.at("fileDesc", "publicationStmt", "idno")
                .map(Element::line)
                .filter(address -> address.matches("https?://[^/?#]+.*") && address.endsWith(CORPUS))
                .ifPresent(address -> yaml.put("base-url", address.substring(0, address.length() - CORPUS.length())));
        List<String> editors = new ArrayList<>();
        document.at("fileDesc", "titleStmt").map(Element::elements).orElse(List.of()).stream()
                .filter(stmt -> stmt.id().equals("_editors"))
                .flatMap(stmt -> stmt.elements().stream())
                .filter(name -> name.is("name", "persName"))
                .map(Header::plainName)
                .filter(name -> !name.equals(publisher) && !name.equals(title))
                .forEach(editors::add);
        yaml.list("editors", editors);
        yaml.put("publisher", publisher.equals(title) ? "" : publisher);
        List<Element> rights = new ArrayList<>(corpus.at("fileDesc", "publicationStmt", "availability")
                .map(availability -> availability.all("p"))
                .orElse(List.of()));
        if (!rights.isEmpty() && (isCorpus || rights.size() > 1 || saysOfItself(rights.get(0)))) {
            yaml.line("rights:");
            return yaml
                    + new Yaml("  ")
                            .put("edition", rights.get(rights.size() - 1).line())
                            .toString();
        }
        return yaml.toString();
    }

    /** The releases that a header tells of, where it tells of all from the first on. */
    static List<Release> releases(Element header) {
        List<Release> releases = new ArrayList<>();
        for (Element change :
                header.at("revisionDesc").map(desc -> desc.all("change")).orElse(List.of())) {
            Optional<Edtf> day = Edtf.parse(change.get("when"))
                    .filter(date -> change.get("when").matches("\\d{4}-\\d{2}-\\d{2}"));
            if (day.isPresent() && change.get("n").matches("[1-9]\\d{0,5}")) {
                StringBuilder message = new StringBuilder();
                change.children().stream()
                        .filter(Node.Words.class::isInstance)
                        .forEach(words -> message.append(words.text()));
                List<String> names =
                        change.all("name").stream().map(Element::line).toList();
                releases.add(new Release(
                        Integer.parseInt(change.get("n")),
                        day.get(),
                        message.toString().replaceAll("\\s+", " ").strip(),
                        names));
            }
        }
        releases.sort(Comparator.comparingInt(Release::number));
        for (int i = 0; i < releases.size(); i++) {
            if (releases.get(i).number() != i + 1) {
                return List.of();
            }
        }
        return releases;
    }
}
