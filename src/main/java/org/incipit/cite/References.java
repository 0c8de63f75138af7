package org.incipit.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incipit.model.Addresses;
import org.incipit.model.Agent;
import org.incipit.model.Catalog;
import org.incipit.model.CitedName;
import org.incipit.model.Edition;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.Metadata;
import org.incipit.model.Reference;
import org.incipit.model.Reference.Archive;
import org.incipit.model.Reference.InEdition;
import org.incipit.model.Release;

/** Gathers what the edition tells of a document, once, for all that cite or describe it. */
public final class References {

    private static final String REPOSITORY = "repository";

    /** What the front matter may say of the original besides where it lies. */
    private static final Set<String> NO_LOCATION = Set.of(REPOSITORY, "published", "online");

    private final Catalog catalog;

    public References(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The reference to a document as it is published now. */
    public Reference of(String slug, Metadata document) {
        return reference(slug, document, Addresses.page(slug), catalog.edition().release());
    }

    /** The reference to a document as a release published it. */
    public Reference of(String slug, Metadata document, Release release) {
        return reference(slug, document, Addresses.version(slug, release.number()), Optional.of(release));
    }

    private Reference reference(String slug, Metadata document, String page, Optional<Release> release) {
        Edition edition = catalog.edition();
        return new Reference(
                slug,
                document.title(),
                document.shortTitle(),
                names(document.authors()),
                names(document.recipients()),
                names(document.translators()),
                document.date(),
                document.language(),
                document.originalLanguage(),
                document.type(),
                document.record().getOrDefault("summary", ""),
                archive(document.archive()),
                document.rights().or(() -> edition.rights().text()),
                edition(edition, release),
                edition.baseUrl().map(base -> base + "/" + page).orElse(page),
                edition.baseUrl().isPresent());
    }

    private static InEdition edition(Edition edition, Optional<Release> release) {
        return new InEdition(
                edition.title(),
                edition.editors().stream().map(References::plain).toList(),
                edition.publisher(),
                edition.language(),
                release.map(one -> String.valueOf(one.number())),
                release.map(Release::date));
    }

    private List<CitedName> names(List<Agent> agents) {
        return agents.stream()
                .map(who -> who.entry()
                        .flatMap(catalog.authority()::find)
                        .map(References::entered)
                        .orElseGet(() -> plain(who.name())))
                .toList();
    }

    /** A person of the authority file is sorted under what stands before the comma of {@code sort}. */
    private static CitedName entered(Entry entry) {
        String sort = entry.core().sort();
        int comma = sort.indexOf(", ");
        return entry.ref().kind() == EntryKind.PERSON && comma > 0
                ? new CitedName(sort.substring(0, comma), sort.substring(comma + 2), Optional.of(entry.ref()))
                : new CitedName(entry.name(), "", Optional.of(entry.ref()));
    }

    /**
     * A name that is only written out: “Goldberg, Gary” says where to cut it; “Gary Goldberg” is cut before the last word.
     * One that has a word in small letters, such as “the editors”, is left whole.
     */
    private static CitedName plain(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0) {
            return new CitedName(name.substring(0, comma), name.substring(comma + 2));
        }
        List<String> words = List.of(name.strip().split("\\s+"));
        boolean capitals = words.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return capitals && words.size() > 1
                ? new CitedName(words.get(words.size() - 1), String.join(" ", words.subList(0, words.size() - 1)))
                : CitedName.whole(name.strip());
    }

    private static Optional<Archive> archive(Map<String, String> known) {
        String location = known.entrySet().stream()
                .filter(part -> !NO_LOCATION.contains(part.getKey()))
                .map(part -> Metadata.archivePart(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
        String repository = known.getOrDefault(REPOSITORY, "");
        return repository.isEmpty() && location.isEmpty()
                ? Optional.empty()
                : Optional.of(new Archive(repository, location));
    }
}
