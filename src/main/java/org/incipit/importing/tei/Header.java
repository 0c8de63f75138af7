package org.incipit.importing.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incipit.importing.Yaml;
import org.incipit.importing.tei.Node.Element;
import org.incipit.model.Edtf;
import org.incipit.model.EntryRef;
import org.incipit.model.LanguageTag;

/** What the header of a document tells, as front matter. */
final class Header {

    private static final Set<String> ARCHIVE = Set.of(
            "collection",
            "fonds",
            "series",
            "inventory",
            "box",
            "folder",
            "file",
            "item",
            "shelfmark",
            "leaves",
            "pages");

    private final Element header;
    private final References references;
    private final Losses losses;
    private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Header(Element header, References references, Losses losses) {
        this.header = header;
        this.references = references;
        this.losses = losses;
    }

    /** Whether Incipit wrote this header, so that what it says of itself is said anew by the build. */
    static boolean isOwn(Element header) {
        return header.everything().stream().anyMatch(element -> element.id().equals("_editors"));
    }

    private Optional<Element> take(String... path) {
        Optional<Element> found = header.at(path);
        found.ifPresent(used::add);
        return found;
    }

    private List<Element> takeAll(String last, String... path) {
        List<Element> found = header.at(path).map(parent -> parent.all(last)).orElse(List.of());
        used.addAll(found);
        return found;
    }

    /** The title; empty where it has none. */
    String title() {
        List<Element> titles = takeAll("title", "fileDesc", "titleStmt");
        return titles.stream()
                .filter(title -> title.get("type").equals("main"))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(Element::line)
                .orElse("");
    }

    /** The keys of the front matter but title, headings and witness. */
    Yaml front(Yaml yaml, Element text) {
        List<Element> titles = takeAll("title", "fileDesc", "titleStmt");
        yaml.put(
                "short",
                titles.stream()
                        .filter(title -> title.get("type").equals("short"))
                        .findFirst()
                        .map(Element::line));
        titles.stream()
                .filter(title -> !title.get("type").matches("|main|short"))
                .forEach(title -> losses.add(title, "another title: “" + title.line() + "”"));
        date().ifPresent(date -> yaml.put("date", date.value()));
        languages(yaml, text);
        agent(yaml, "author", takeAll("author", "fileDesc", "titleStmt"));
        agent(yaml, "recipient", recipients());
        agent(yaml, "translator", translators());
        Optional<Element> place = header.at("profileDesc", "correspDesc")
                .flatMap(desc -> desc.all("correspAction").stream()
                        .filter(action -> action.get("type").equals("sent"))
                        .findFirst())
                .flatMap(action -> action.at("placeName"))
                .or(() -> header.at("fileDesc", "sourceDesc", "msDesc", "history", "origin", "origPlace"));
        place.ifPresent(where -> {
            used.add(where);
            yaml.put("place", references.entry(where).map(References::link).orElse(where.line()));
        });
        yaml.put("type", take("profileDesc", "textClass", "keywords", "term").map(Element::line));
        manuscript(yaml);
        rights(yaml);
        return yaml;
    }

    private Optional<Edtf> date() {
        List<Element> candidates = new ArrayList<>();
        take("profileDesc", "creation", "date").ifPresent(candidates::add);
        take("fileDesc", "sourceDesc", "msDesc", "history", "origin", "origDate")
                .ifPresent(candidates::add);
        header.at("profileDesc", "correspDesc")
                .map(desc -> desc.all("correspAction"))
                .orElse(List.of())
                .forEach(action -> action.at("date").ifPresent(date -> {
                    used.add(date);
                    if (action.get("type").equals("sent")) {
                        candidates.add(date);
                    }
                }));
        return candidates.stream()
                .flatMap(date -> Dates.of(date).or(() -> Edtf.parse(date.line())).stream())
                .findFirst();
    }

    private void languages(Yaml yaml, Element text) {
        List<Element> languages = takeAll("language", "profileDesc", "langUsage");
        String own = text.get("xml:lang");
        String language = !own.isEmpty()
                ? own
                : languages.stream().findFirst().map(one -> one.get("ident")).orElse("");
        language = LanguageTag.shortest(language);
        if (LanguageTag.isLanguage(language)) {
            yaml.put("language", language);
        }
        languages.stream()
                .filter(one -> one.line().contains("translated from"))
                .findFirst()
                .ifPresent(one -> yaml.put("original-language", LanguageTag.shortest(one.get("ident"))));
    }

    private List<Element> recipients() {
        List<Element> found = new ArrayList<>();
        for (Element action : header.at("profileDesc", "correspDesc")
                .map(desc -> desc.all("correspAction"))
                .orElse(List.of())) {
            for (Element name : action.elements()) {
                if (name.is("persName", "orgName", "name", "rs")) {
                    used.add(name);
                    if (action.get("type").equals("received")) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }

    private List<Element> translators() {
        List<Element> found = new ArrayList<>();
        for (Element editor :
                header.at("fileDesc", "titleStmt").map(Element::elements).orElse(List.of())) {
            boolean says = editor.get("role").contains("translat")
                    || editor.at("resp")
                            .map(Element::line)
                            .orElse("")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("translat");
            if (editor.is("editor", "respStmt") && says) {
                used.add(editor);
                found.add(editor);
            }
        }
        return found;
    }

    /** One person or body; the front matter has no more. */
    private void agent(Yaml yaml, String key, List<Element> agents) {
        agents.stream().skip(1).forEach(agent -> losses.add(agent, "a second " + key + ": “" + agent.line() + "”"));
        agents.stream().findFirst().ifPresent(agent -> {
            Optional<EntryRef> entry = references
                    .entry(agent)
                    .or(() -> agent.everything().stream()
                            .flatMap(part -> references.entry(part).stream())
                            .findFirst());
            String name = plainName(agent);
            if (entry.isPresent() || !name.equals("unknown")) {
                yaml.put(key, entry.map(References::link).orElse(name));
            }
        });
    }

    /** A name as the edition would cut it again: family name last, or in front of a comma. */
    static String plainName(Element agent) {
        Optional<Element> person = agent.is("persName") ? Optional.of(agent) : agent.at("persName");
        String family =
                person.flatMap(name -> name.at("surname")).map(Element::line).orElse("");
        String given =
                person.flatMap(name -> name.at("forename")).map(Element::line).orElse("");
        if (family.isEmpty() || given.isEmpty()) {
            return agent.at("name").or(() -> person).orElse(agent).line();
        }
        boolean simple = !family.contains(" ")
                && !Character.isLowerCase(family.charAt(0))
                && List.of(given.split(" ")).stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return simple ? given + " " + family : family + ", " + given;
    }

    private void manuscript(Yaml yaml) {
        Map<String, String> archive = new LinkedHashMap<>();
        Optional<Element> identifier = take("fileDesc", "sourceDesc", "msDesc", "msIdentifier");
        identifier.ifPresent(id -> {
            List<String> where = id.elements().stream()
                    .filter(part -> part.is("country", "region", "settlement", "institution", "repository"))
                    .map(Element::line)
                    .toList();
            put(archive, "repository", String.join(", ", where));
            put(archive, "collection", id.at("collection").map(Element::line).orElse(""));
            String number = id.at("idno").map(Element::line).orElse("");
            String[] parts = number.split(", ");
            boolean levels = List.of(parts).stream()
                    .allMatch(part -> part.contains(" ") && ARCHIVE.contains(part.substring(0, part.indexOf(' '))));
            if (levels) {
                for (String part : parts) {
                    int space = part.indexOf(' ');
                    put(
                            archive,
                            part.substring(0, space),
                            part.substring(space + 1).replace('–', '-'));
                }
            } else {
                put(archive, "shelfmark", number);
            }
        });
        take("fileDesc", "sourceDesc", "msDesc", "msContents")
                .flatMap(contents -> contents.at("p", "locus"))
                .ifPresent(locus -> put(archive, "leaves", locus.line()));
        Optional<Element> additional = take("fileDesc", "sourceDesc", "msDesc", "additional");
        Map<String, String> record = new LinkedHashMap<>();
        additional.ifPresent(more -> {
            more.at("listBibl", "bibl").ifPresent(bibl -> put(archive, "published", bibl.line()));
            more.at("surrogates", "ref").ifPresent(ref -> put(archive, "online", ref.get("target")));
            more.at("adminInfo", "note", "list").ifPresent(list -> {
                String label = "";
                for (Element part : list.elements()) {
                    if (part.is("label")) {
                        label = part.line();
                    } else if (!label.isEmpty()) {
                        put(record, label, part.line());
                    }
                }
            });
        });
        yaml.map("record", record);
        yaml.map("archive", archive);
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    /** Of two paragraphs about rights the first is the text's, the second the edition's. */
    private void rights(Yaml yaml) {
        List<Element> paragraphs = new ArrayList<>();
        take("fileDesc", "publicationStmt", "availability")
                .ifPresent(availability -> availability.elements().stream()
                        .filter(part -> part.is("p", "ab", "licence"))
                        .forEach(paragraphs::add));
        if (!paragraphs.isEmpty() && !(paragraphs.size() == 1 && Edition.saysOfItself(paragraphs.get(0)))) {
            String says = paragraphs.get(0).line();
            String target = paragraphs.get(0).get("target");
            yaml.put("rights", target.isEmpty() || says.contains(target) ? says : says + " " + target);
        }
        if (!isOwn(header)) {
            paragraphs.stream().skip(1).forEach(more -> losses.add(more, "more about rights: “" + more.line() + "”"));
        }
    }

    /** Tells what of the header was not used, each part once. */
    void tellRest() {
        if (isOwn(header)) {
            return;
        }
        rest(header);
    }

    private void rest(Element element) {
        for (Element child : element.elements()) {
            if (used.contains(child)
                    || child.text().isBlank()
                    || child.is("listPerson", "listPlace", "listOrg", "listEvent", "taxonomy")) {
                continue;
            }
            boolean within = child.everything().stream()
                    .anyMatch(part -> used.contains(part)
                            || part.is("listPerson", "listPlace", "listOrg", "listEvent", "taxonomy"));
            if (within) {
                rest(child);
            } else {
                String line = child.line();
                losses.add(
                        child,
                        "the header says: “" + (line.length() > 120 ? line.substring(0, 119) + "…" : line) + "”");
            }
        }
    }
}
