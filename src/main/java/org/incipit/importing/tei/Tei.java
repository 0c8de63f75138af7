package org.incipit.importing.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incipit.importing.Account;
import org.incipit.importing.Draft;
import org.incipit.importing.Importer;
import org.incipit.importing.Slugs;
import org.incipit.importing.Wishes;
import org.incipit.importing.Yaml;
import org.incipit.importing.tei.Node.Element;
import org.incipit.model.EntryRef;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;

/** Makes documents and entries of TEI P5: of one text, or of a corpus with the files that it includes. */
public final class Tei {

    private static final Pattern BESIDE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*\\.xml)(?:#.*)?");
    private static final List<String> LISTS =
            List.of("people.tei.xml", "places.tei.xml", "organizations.tei.xml", "terms.tei.xml", "events.tei.xml");

    private final Path file;
    private final Wishes wishes;
    private final Problems problems;
    private final Losses losses = new Losses();
    private final Entries entries = new Entries(losses);
    private final Pictures pictures;
    private final Map<String, Element> texts = new LinkedHashMap<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();

    private Tei(Path file, Wishes wishes, Problems problems) {
        this.file = file;
        this.wishes = wishes;
        this.problems = problems;
        this.pictures = new Pictures(file);
    }

    /**
     * Reads a file.
     *
     * @param shown its name in problems
     * @return what it has; empty, and told, where it cannot be read or has neither text nor entries (E0907)
     */
    public static Optional<Draft> read(Path file, String shown, byte[] bytes, Wishes wishes, Problems problems) {
        Tei tei = new Tei(file, wishes, problems);
        return XmlTree.read(shown, bytes, tei.losses, problems).flatMap(tei::draft);
    }

    private Optional<Draft> draft(Element root) {
        String name = String.valueOf(file.getFileName());
        boolean corpus = root.is("teiCorpus");
        if (!corpus && !root.is("TEI")) {
            return empty(root, "the root of this file is " + XmlTree.shown(root) + ", not <TEI> or <teiCorpus>");
        }
        collect(name, root);
        Set<String> beside = beside(root, corpus);
        entries.add(name, root);
        for (String other : beside) {
            load(other).ifPresent(list -> entries.add(other, list));
        }
        References references = new References(entries.pointers(), slugs, pictures);
        texts.forEach((text, element) -> references.ids(slug(text), ids(element)));
        List<Draft.Text> documents = new ArrayList<>();
        texts.forEach((text, element) -> document(text, element, references).ifPresent(documents::add));
        boolean onlyNamed = !corpus && !beside.isEmpty();
        List<Draft.Record> records = records(root, references, onlyNamed);
        if (documents.isEmpty() && records.isEmpty()) {
            return empty(root, "this file has neither a text nor entries");
        }
        Account account = documents.isEmpty() ? new Account() : documents.get(0).account();
        losses.tell(account, !documents.isEmpty(), problems);
        Element header = root.at("teiHeader").orElse(root);
        Element first = texts.values().stream()
                .findFirst()
                .flatMap(text -> text.at("teiHeader"))
                .orElse(header);
        return Optional.of(new Draft(
                documents,
                records,
                pictures.files(),
                Optional.of(Edition.yaml(header, first, corpus)),
                Edition.releases(first)));
    }

    private Optional<Draft> empty(Element root, String what) {
        problems.add(
                Code.E0907, root.where(), what, "see that it is the right file, in TEI P5 with a <text> and a <body>");
        return Optional.empty();
    }

    /** The texts in a file: its own, those in it, and those that it includes. */
    private void collect(String name, Element root) {
        if (root.is("TEI")) {
            if (root.at("text").filter(text -> isText(root, text)).isPresent()) {
                texts.put(name, root);
                slugs.put(name, slugOf(name));
            }
            return;
        }
        int number = 0;
        for (Element child : root.elements()) {
            if (child.is("TEI", "teiCorpus")) {
                number++;
                String own = child.id().isEmpty()
                        ? name.replaceFirst("(\\.tei)?\\.xml$", "-" + number + ".xml")
                        : child.id();
                collect(own, child);
            } else if (child.is("xi:include")) {
                String href = child.get("href");
                Optional<Element> included =
                        BESIDE.matcher(href).matches() && !href.contains("#") ? load(href) : Optional.empty();
                if (included.filter(text -> text.is("TEI")).isPresent()) {
                    collect(href, included.get());
                } else {
                    losses.add(child, "only files that lie beside this one are included; '" + href + "' was left out");
                }
            }
        }
    }

    /** A file of terms has a text that says no more than where they stand. */
    private static boolean isText(Element root, Element text) {
        boolean terms = root.everything().stream()
                .anyMatch(element -> element.is("taxonomy") && element.id().equals("_terms"));
        return !(terms && Header.isOwn(root)) && text.everything().stream().anyMatch(part -> part.is("body"));
    }

    private String slugOf(String name) {
        return wishes.slug().filter(slug -> texts.size() == 1).orElse(Slugs.ofFile(name));
    }

    private String slug(String name) {
        return slugs.getOrDefault(name, "");
    }

    /** Files beside this one that it points at, and, of an edition of Incipit's, all its lists. */
    private Set<String> beside(Element root, boolean corpus) {
        Set<String> names = new LinkedHashSet<>();
        boolean own = Header.isOwn(root);
        if (own) {
            names.addAll(LISTS);
        }
        List<Element> all = new ArrayList<>(root.everything());
        texts.values().stream().filter(text -> text != root).forEach(text -> all.addAll(text.everything()));
        for (Element element : all) {
            var pointer = BESIDE.matcher(element.get("ref"));
            if (pointer.matches()) {
                names.add(pointer.group(1));
            }
        }
        names.remove(String.valueOf(file.getFileName()));
        names.removeAll(texts.keySet());
        names.removeIf(name -> !Files.isRegularFile(file.resolveSibling(name)));
        return names;
    }

    private Optional<Element> load(String name) {
        Path path = file.resolveSibling(name);
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > Importer.LARGEST) {
                return Optional.empty();
            }
            return XmlTree.read(path.toString().replace('\\', '/'), Files.readAllBytes(path), losses, problems);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> ids(Element root) {
        Set<String> ids = new LinkedHashSet<>();
        root.at("text")
                .ifPresent(text -> text.everything().stream()
                        .filter(part -> part.is("p", "item", "l", "table", "ab", "opener", "closer", "anchor", "div"))
                        .map(Element::id)
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add));
        return ids;
    }

    private List<Draft.Record> records(Element root, References references, boolean onlyNamed) {
        Optional<Set<EntryRef>> wanted =
                onlyNamed && !texts.isEmpty() ? Optional.of(Set.copyOf(references.used())) : Optional.empty();
        return entries.records(wanted, references);
    }

    private Optional<Draft.Text> document(String name, Element root, References references) {
        Element text = root.at("text").orElseThrow();
        Element header = root.at("teiHeader").orElse(root);
        String slug = slug(name);
        Anchored anchored = new Anchored();
        BlockReader reader = new BlockReader(slug, references, new Notes(text), losses, anchored);
        String body = reader.text(text);
        if (anchored.count() == 0) {
            return Optional.empty();
        }
        Header about = new Header(header, references, losses);
        String title = wishes.title().orElse(about.title());
        Yaml front = about.front(new Yaml("").put("title", title.isEmpty() ? Slugs.titleOfFile(name) : title), text);
        front.put("headings", reader.headingsOriginal() ? "original" : "editorial");
        about.tellRest();
        if (!Header.isOwn(header)) {
            Attributes.tell(text, losses);
        }
        Optional<byte[]> witness = witness(slug, name, header);
        Optional<String> proof = witness.flatMap(
                bytes -> Proof.of(new String(bytes, StandardCharsets.UTF_8), bytes, root, header, reader.counts()));
        if (header.at("fileDesc", "sourceDesc", "listWit").isPresent() && proof.isEmpty()) {
            losses.add(
                    header.at("fileDesc", "sourceDesc", "listWit").orElseThrow(),
                    "the witness is not beside this file; the text is not proved against it");
        }
        Account account = new Account();
        account.made("`text.md`: " + anchored.count() + " paragraphs, items, lines and tables");
        account.made(proof.isPresent() ? "`witness.txt`, as it lay beside the TEI" : "no witness");
        String markdown = "---\n" + front + proof.orElse("") + "---\n\n" + body;
        boolean preliminary = Header.isOwn(header) && Edition.releases(header).isEmpty();
        return Optional.of(new Draft.Text(
                slug,
                markdown,
                proof.isPresent() ? witness : Optional.empty(),
                preliminary ? anchored.partsWithoutIds() : anchored.parts(),
                account));
    }

    /** The witness that a site of Incipit's has beside its TEI. */
    private Optional<byte[]> witness(String slug, String name, Element header) {
        Path path = file.resolveSibling(Slugs.ofFile(name)).resolve("witness.txt");
        try {
            boolean there = Header.isOwn(header)
                    && header.at("fileDesc", "sourceDesc", "listWit").isPresent()
                    && Files.isRegularFile(path)
                    && Files.size(path) <= Importer.LARGEST;
            return there ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
