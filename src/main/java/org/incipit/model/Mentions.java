package org.incipit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.incipit.model.Anchors.Anchor;
import org.incipit.source.Digest;
import org.incipit.source.Shelf;
import org.incipit.source.Shelf.Shelved;

/**
 * The sentences of a document that name entries, in the order of the text, those of notes behind the text's; packed, since
 * all documents of an edition are held at a time, and read again by whoever asks.
 */
public final class Mentions {

    /** How often a document names an entry, and in which of its sentences. */
    public static final class Named {

        private final EntryRef entry;
        private final int number;
        private final Ordinals at = new Ordinals();
        private int inText;
        private int inNotes;
        private int placed;
        private long said;

        /** One of which nothing is counted yet; {@code number} is what it is called by where the sentences are packed. */
        private Named(EntryRef entry, int number) {
            this.entry = entry;
            this.number = number;
        }

        public EntryRef entry() {
            return entry;
        }

        /** How often the text does, notes apart. */
        public int inText() {
            return inText;
        }

        public int inNotes() {
            return inNotes;
        }

        /** How often a unit of the text does. */
        public int placed() {
            return placed;
        }

        /** A digest of the sentences that do, and of where in them; the same for two others once in 2^64 times. */
        long said() {
            return said;
        }
    }

    /**
     * Where a unit of the text names an entry.
     *
     * @param position how many words of the document stand before the name
     */
    public record Place(Anchor anchor, int position) {}

    private static final int ANY = -1;

    private final Shelved packed;
    private final List<Named> named;
    private final List<EntryRef> byNumber;

    private Mentions(Shelved packed, List<Named> named, List<EntryRef> byNumber) {
        this.packed = packed;
        this.named = named;
        this.byNumber = byNumber;
    }

    /** Packs sentences. */
    public static Mentions of(List<Sentence> sentences) {
        Packed packed = new Packed();
        Map<EntryRef, Named> named = new LinkedHashMap<>();
        Map<Named, MessageDigest> said = new HashMap<>();
        for (Sentence sentence : sentences) {
            int at = packed.size();
            writeWords(sentence, packed);
            int end = packed.size();
            for (Sentence.Name name : sentence.names()) {
                Named found = named.computeIfAbsent(name.entry(), entry -> new Named(entry, named.size()));
                MessageDigest its = said.computeIfAbsent(found, naming -> Digest.begun());
                packed.tell(at, end, its);
                its.update((name.start() + " " + name.end() + " " + name.words()).getBytes(StandardCharsets.UTF_8));
                found.at.add(at);
                found.inNotes += sentence.inNote() ? 1 : 0;
                found.inText += sentence.inNote() ? 0 : 1;
                found.placed += !sentence.inNote() && sentence.anchor().isPresent() ? 1 : 0;
                packed.number(found.number)
                        .number(name.start())
                        .number(name.end())
                        .number(name.words());
            }
        }
        said.forEach((naming, digest) ->
                naming.said = ByteBuffer.wrap(digest.digest()).getLong());
        byte[] bytes = packed.bytes();
        List<Named> sorted = named.values().stream()
                .sorted(Comparator.comparing(Named::entry))
                .toList();
        return new Mentions(() -> bytes, sorted, List.copyOf(named.keySet()));
    }

    /** Writes all of a sentence but its names. */
    private static void writeWords(Sentence sentence, Packed to) {
        if (sentence.anchor().isPresent()) {
            Anchor anchor = sentence.anchor().get();
            to.text(anchor.id()).number(anchor.since()).number(anchor.others().size());
            anchor.others().forEach(to::text);
        } else {
            to.text("");
        }
        to.text(sentence.noteMark()).number(sentence.position()).text(sentence.language());
        to.text(sentence.text()).number(sentence.names().size());
    }

    /** Reads a sentence with all its names, or with those only that are called by a number. */
    private Sentence read(Unpacked from, int wanted) {
        Optional<Anchor> anchor = anchor(from);
        String noteMark = from.text();
        int position = from.number();
        String language = from.text();
        String text = from.text();
        int count = from.number();
        List<Sentence.Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = from.number();
            int start = from.number();
            int end = from.number();
            int words = from.number();
            if (wanted == ANY || number == wanted) {
                names.add(new Sentence.Name(byNumber.get(number), start, end, words));
            }
        }
        return new Sentence(anchor, position, noteMark, language, text, List.copyOf(names));
    }

    private static Optional<Anchor> anchor(Unpacked from) {
        String id = from.text();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        int since = from.number();
        int count = from.number();
        List<String> others = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            others.add(from.text());
        }
        return Optional.of(new Anchor(id, since, List.copyOf(others)));
    }

    /** The same, laid aside. */
    public Mentions on(Shelf shelf) {
        return new Mentions(shelf.put(packed.bytes()), named, byNumber);
    }

    /** Whom the document names, in the order of entries. */
    public List<Named> named() {
        return named;
    }

    /** All of them. */
    public List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        Unpacked from = new Unpacked(packed.bytes());
        while (from.hasMore()) {
            all.add(read(from, ANY));
        }
        return List.copyOf(all);
    }

    /** Those that name an entry, with its names only. */
    List<Sentence> of(Named entry) {
        Unpacked from = new Unpacked(packed.bytes());
        List<Sentence> all = new ArrayList<>();
        entry.at.forEach(at -> all.add(read(from.at(at), entry.number)));
        return List.copyOf(all);
    }

    /** Where the units of the text name an entry; the words around are passed over. */
    List<Place> places(Named entry) {
        Unpacked from = new Unpacked(packed.bytes());
        List<Place> places = new ArrayList<>(entry.placed);
        entry.at.forEach(at -> {
            Optional<Anchor> anchor = anchor(from.at(at));
            boolean inNote = from.skip() > 0;
            int position = from.number();
            from.skip();
            from.skip();
            for (int names = from.number(); names > 0; names--) {
                boolean its = from.number() == entry.number;
                from.number();
                from.number();
                int words = from.number();
                if (its && !inNote && anchor.isPresent()) {
                    places.add(new Place(anchor.get(), position + words));
                }
            }
        });
        return List.copyOf(places);
    }

    /** Visits the units of the text in its order, each with the entries that it names, none twice. */
    public void forEachUnit(BiConsumer<Anchor, Set<EntryRef>> visitor) {
        Unpacked from = new Unpacked(packed.bytes());
        Optional<Anchor> unit = Optional.empty();
        Set<EntryRef> entries = new LinkedHashSet<>();
        while (from.hasMore()) {
            Optional<Anchor> anchor = anchor(from);
            boolean inNote = from.skip() > 0;
            from.number();
            from.skip();
            from.skip();
            if (!anchor.equals(unit)) {
                tell(unit, entries, visitor);
                unit = anchor;
                entries.clear();
            }
            for (int names = from.number(); names > 0; names--) {
                EntryRef entry = byNumber.get(from.number());
                from.number();
                from.number();
                from.number();
                if (!inNote) {
                    entries.add(entry);
                }
            }
        }
        tell(unit, entries, visitor);
    }

    private static void tell(Optional<Anchor> unit, Set<EntryRef> entries, BiConsumer<Anchor, Set<EntryRef>> visitor) {
        if (unit.isPresent() && !entries.isEmpty()) {
            visitor.accept(unit.get(), entries);
        }
    }
}
