package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.importing.Draft;
import org.incipit.importing.Slugs;
import org.incipit.importing.Yaml;
import org.incipit.importing.tei.Node.Element;
import org.incipit.model.Edtf;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.IdentifierType;
import org.incipit.model.PortableName;

/** The persons, places, bodies, terms and events that files of TEI list. */
final class Entries {

    private static final Map<String, EntryKind> KINDS = Map.of(
            "person", EntryKind.PERSON,
            "personGrp", EntryKind.PERSON,
            "place", EntryKind.PLACE,
            "org", EntryKind.ORGANIZATION,
            "category", EntryKind.TERM);

    /** An entry as it is listed. */
    private record Listed(EntryRef ref, Element element) {}

    private final Map<String, EntryRef> pointers = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Element> events = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Losses losses;

    Entries(Losses losses) {
        this.losses = losses;
    }

    /** Takes up what a file lists. */
    void add(String file, Element root) {
        boolean own = Header.isOwn(root);
        for (Element element : root.everything()) {
            EntryKind kind = KINDS.get(element.name());
            if (element.is("event") && !element.id().isEmpty()) {
                events.add(element);
            } else if (kind != null && !element.id().isEmpty()) {
                EntryRef ref = new EntryRef(kind, id(kind, element.id()));
                pointers.put("#" + element.id(), ref);
                pointers.put(file + "#" + element.id(), ref);
                listed.add(new Listed(ref, element));
                if (!own) {
                    Attributes.tell(element, losses);
                }
            } else if (kind != null) {
                losses.add(element, "an entry without an id: “" + element.line() + "”");
            }
        }
    }

    private String id(EntryKind kind, String id) {
        String plain = id.matches("_\\d.*") ? id.substring(1) : id;
        String slug =
                PortableName.isOne(plain) ? plain : Slugs.of(plain.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-"), "entry");
        String free = slug;
        for (int n = 2; !ids.add(kind + "/" + free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    /** The entries by the pointers that lead to them. */
    Map<String, EntryRef> pointers() {
        return pointers;
    }

    /**
     * The entries as they are written.
     *
     * @param wanted those that are; all where it is empty
     */
    List<Draft.Record> records(Optional<Set<EntryRef>> wanted, References references) {
        List<Draft.Record> records = new ArrayList<>();
        for (Listed entry : listed) {
            if (wanted.isEmpty() || wanted.get().contains(entry.ref())) {
                records.add(new Draft.Record(
                        entry.ref().kind().plural(),
                        entry.ref().id(),
                        new EntryWriter(references, losses).entry(entry.ref(), entry.element()),
                        entry.element().where()));
            }
        }
        for (Element event : events) {
            event(event, wanted.isPresent(), references).ifPresent(records::add);
        }
        return records;
    }

    private Optional<Draft.Record> event(Element event, boolean only, References references) {
        String title = event.at("label")
                .or(() -> event.at("head"))
                .or(() -> event.at("desc"))
                .map(Element::line)
                .orElse("");
        List<String> paragraphs = new ArrayList<>();
        for (String pointer : event.get("corresp").split("\\s+")) {
            Optional<String> target = pointer.isEmpty() ? Optional.empty() : references.document(pointer, "");
            target.ifPresent(paragraphs::add);
            if (!pointer.isEmpty() && target.isEmpty() && !only) {
                losses.add(event, "a paragraph that is not in the edition (" + pointer + ")");
            }
        }
        if (only && paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> date = Dates.of(event);
        if (title.isEmpty() || date.isEmpty()) {
            losses.add(event, "an event needs a label and a date; left out: “" + event.line() + "”");
            return Optional.empty();
        }
        String id = id(EntryKind.TERM, "event-" + event.id()).replaceFirst("^event-", "");
        Yaml yaml = new Yaml("")
                .put("id", id)
                .put("title", title)
                .put("date", date.get().value())
                .put("kind", event.get("type").equals("document") ? "document" : "context");
        new EntryWriter(references, losses).said(event, yaml);
        yaml.list("paragraphs", paragraphs);
        return Optional.of(new Draft.Record("events", id, yaml.toString(), event.where()));
    }

    /** Writes the keys of one entry. */
    record EntryWriter(References references, Losses losses) {

        private static final Set<String> SAID = Set.of("note", "label", "head", "desc", "p");

        String entry(EntryRef ref, Element element) {
            Yaml yaml = new Yaml("").put("id", ref.id());
            switch (ref.kind()) {
                case PERSON -> {
                    names(element, "persName", yaml);
                    element.at("birth").ifPresent(birth -> date("born", birth, yaml));
                    element.at("death").ifPresent(death -> date("died", death, yaml));
                    yaml.put("office", element.at("occupation").map(Element::line));
                    identifiers(ref.kind(), element, yaml);
                    tellOthers(element, Set.of("persName", "birth", "death", "occupation", "idno"));
                }
                case PLACE -> {
                    names(element, "placeName", yaml);
                    yaml.put("modern", typed(element, "placeName", "modern"));
                    yaml.put("abbreviation", typed(element, "placeName", "abbreviation"));
                    element.at("location").ifPresent(location -> coordinates(location, yaml));
                    identifiers(ref.kind(), element, yaml);
                    tellOthers(element, Set.of("placeName", "location", "idno"));
                }
                case ORGANIZATION -> {
                    names(element, "orgName", yaml);
                    yaml.put("abbreviation", typed(element, "orgName", "abbreviation"));
                    yaml.put("native", typed(element, "orgName", "native"));
                    identifiers(ref.kind(), element, yaml);
                    tellOthers(element, Set.of("orgName", "idno"));
                }
                case TERM -> term(element, yaml);
            }
            said(element, yaml);
            return yaml.toString();
        }

        private static Optional<String> typed(Element element, String name, String type) {
            return element.all(name).stream()
                    .filter(one -> one.get("type").equals(type))
                    .findFirst()
                    .map(Element::line);
        }

        private void names(Element element, String name, Yaml yaml) {
            List<Element> all = element.all(name);
            Optional<Element> main = all.stream()
                    .filter(one -> one.get("type").equals("main"))
                    .findFirst()
                    .or(() -> all.stream().findFirst());
            yaml.put(
                    "name",
                    main.map(Element::line).filter(line -> !line.isEmpty()).orElse(element.id()));
            Optional<String> sort = typed(element, name, "sort")
                    .or(() -> main.flatMap(one -> one.at("surname"))
                            .map(surname -> surname.line() + ", "
                                    + main.flatMap(one -> one.at("forename"))
                                            .map(Element::line)
                                            .orElse("")));
            yaml.put("sort", sort.filter(value -> !value.endsWith(", ")));
            List<String> also = new ArrayList<>();
            for (Element one : all) {
                boolean other = one.get("type").equals("other")
                        || (one != main.orElse(element)
                                && !Set.of("sort", "modern", "abbreviation", "native")
                                        .contains(one.get("type")));
                if (other) {
                    String language = one.get("xml:lang");
                    also.add(
                            language.isEmpty()
                                    ? Yaml.quoted(one.line())
                                    : "{name: " + Yaml.quoted(one.line()) + ", lang: " + Yaml.scalar(language) + "}");
                }
            }
            if (!also.isEmpty()) {
                yaml.raw("also", "[" + String.join(", ", also) + "]");
            }
        }

        private void date(String key, Element element, Yaml yaml) {
            Optional<Edtf> date = Dates.of(element);
            date.ifPresent(found -> yaml.put(key, found.value()));
            if (date.isEmpty() || !element.line().isEmpty()) {
                losses.add(element, "what is said of it in words: “" + element.line() + "”");
            }
        }

        private void identifiers(EntryKind kind, Element element, Yaml yaml) {
            Map<String, String> known = new LinkedHashMap<>();
            for (Element idno : element.all("idno")) {
                String type = idno.get("type").toLowerCase(Locale.ROOT);
                String value = idno.line().replaceFirst("^https?://.*/", "");
                boolean given = IdentifierType.of(type)
                        .filter(authority -> authority.knows(kind) && authority.mayHaveGiven(value))
                        .isPresent();
                if (given) {
                    known.put(type, value);
                } else {
                    losses.add(idno, "an identifier of an authority that entries cannot have: “" + idno.line() + "”");
                }
            }
            yaml.map("identifiers", known);
        }

        private void coordinates(Element location, Yaml yaml) {
            String[] geo = location.at("geo").map(Element::line).orElse("").split("[ ,]+");
            boolean numbers =
                    geo.length == 2 && geo[0].matches("-?\\d+(\\.\\d+)?") && geo[1].matches("-?\\d+(\\.\\d+)?");
            if (!numbers) {
                losses.add(location, "a location without coordinates: “" + location.line() + "”");
                return;
            }
            String precision = location.at("note").map(Element::line).orElse("");
            yaml.raw(
                    "coordinates",
                    "{lat: " + geo[0] + ", lon: " + geo[1]
                            + (precision.isEmpty() ? "" : ", precision: " + Yaml.quoted(precision)) + "}");
        }

        private void term(Element element, Yaml yaml) {
            Element about = element.at("catDesc").orElse(element);
            String name = about.at("term").map(Element::line).orElse(about.line());
            yaml.put("name", name.isEmpty() ? element.id() : name);
            String all = about.line();
            if (all.endsWith(")") && all.contains(" (") && about.at("term").isPresent()) {
                yaml.put("kind", all.substring(all.lastIndexOf(" (") + 2, all.length() - 1));
            }
            yaml.put("expansion", about.at("gloss").map(Element::line));
        }

        /** Notes, sources, and how sure they are. */
        void said(Element element, Yaml yaml) {
            for (Element note : element.all("note")) {
                switch (note.get("type")) {
                    case "sources" ->
                        yaml.list(
                                "sources",
                                note.everything().stream()
                                        .filter(part -> part.is("item", "bibl"))
                                        .map(Element::line)
                                        .filter(line -> !line.isEmpty())
                                        .toList());
                    case "uncertain" -> yaml.put("uncertain", prose(note));
                    case "" -> {
                        yaml.put("note", prose(note));
                        switch (note.get("cert")) {
                            case "high" -> yaml.put("confidence", "verified");
                            case "medium" -> yaml.put("confidence", "partial");
                            case "low" -> yaml.put("confidence", "uncertain");
                            default -> {}
                        }
                    }
                    default -> losses.add(note, "a note of the kind “" + note.get("type") + "”: “" + note.line() + "”");
                }
            }
            if (element.all("note").isEmpty() && element.at("p").isPresent()) {
                yaml.put("note", prose(element.at("p").orElseThrow()));
            }
        }

        /** Prose in Markdown, a paragraph a line. */
        private String prose(Element element) {
            BlockReader reader = new BlockReader("", references, new Notes(element), losses, new Anchored());
            List<String> blocks = reader.prose(element.children());
            return String.join(
                    "\n\n",
                    blocks.stream()
                            .map(block -> block.startsWith("- ") || block.startsWith("> ") || block.contains("|")
                                    ? block
                                    : block.replaceAll("(?<!\\\\)\\n", " "))
                            .toList());
        }

        private void tellOthers(Element element, Set<String> known) {
            for (Element child : element.elements()) {
                if (!known.contains(child.name()) && !SAID.contains(child.name())) {
                    losses.add(child, "an entry has no place for it: “" + child.line() + "”");
                }
            }
        }
    }
}
