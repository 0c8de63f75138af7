package org.incipit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
        private int inText;
        private int inNotes;
        private int placed;
        private long said;

        /** Where its stands are packed. */
        private int stands;

        /** One of which nothing is counted yet; {@code number} is what it is called by where the sentences are packed. */
        private Named(EntryRef entry, int number) {
            this.entry = entry;
            this.number = number;
        }

        private void pack(Packed to) {
            to.number(number).number(inText).number(inNotes).number(placed).number(stands);
            to.text(ByteBuffer.allocate(Long.BYTES).putLong(said).array());
        }

        private static Named unpack(Unpacked from, List<EntryRef> byNumber) {
            int number = from.number();
            Named entry = new Named(byNumber.get(number), number);
            entry.inText = from.number();
            entry.inNotes = from.number();
            entry.placed = from.number();
            entry.stands = from.number();
            entry.said = ByteBuffer.wrap(from.bytes()).getLong();
            return entry;
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

    /** A sentence, with the names of one entry only, and where it is packed: its words, and behind them all names. */
    private record Stand(Sentence sentence, int start, int names, int end) {}

    private static final int ANY = -1;

    private final Shelved packed;

    /** For every entry where the sentences that name it are packed, and the places of its names; held, since pages ask often. */
    private final byte[] stands;

    private final List<Named> named;
    private final List<EntryRef> byNumber;

    private Mentions(Shelved packed, byte[] stands, List<Named> named, List<EntryRef> byNumber) {
        this.packed = packed;
        this.stands = stands;
        this.named = named;
        this.byNumber = byNumber;
    }

    /** Packs sentences. */
    public static Mentions of(List<Sentence> sentences) {
        Packed packed = new Packed();
        Map<EntryRef, Named> named = new LinkedHashMap<>();
        List<List<Stand>> byNumber = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int start = packed.size();
            writeWords(sentence, packed);
            int names = packed.size();
            Set<Named> its = new LinkedHashSet<>();
            for (Sentence.Name name : sentence.names()) {
                Named found = named.computeIfAbsent(name.entry(), entry -> new Named(entry, named.size()));
                its.add(found);
                found.inNotes += sentence.inNote() ? 1 : 0;
                found.inText += sentence.inNote() ? 0 : 1;
                found.placed += isPlaced(sentence) ? 1 : 0;
                packed.number(found.number)
                        .number(name.start())
                        .number(name.end())
                        .number(name.words());
            }
            for (Named found : its) {
                if (found.number == byNumber.size()) {
                    byNumber.add(new ArrayList<>());
                }
                byNumber.get(found.number).add(new Stand(sentence.naming(found.entry), start, names, packed.size()));
            }
        }
        Packed stands = new Packed();
        MessageDigest said = Digest.begun();
        for (Named entry : named.values()) {
            List<Stand> in = byNumber.get(entry.number);
            entry.stands = stands.size();
            write(in, stands);
            for (Stand stand : in) {
                packed.tell(stand.start(), stand.names(), said);
                stand.sentence().names().forEach(name -> tell(name, said));
            }
            entry.said = ByteBuffer.wrap(said.digest()).getLong();
        }
        List<Named> sorted = named.values().stream()
                .sorted(Comparator.comparing(Named::entry))
                .toList();
        return new Mentions(Shelf.held(packed.bytes()), stands.bytes(), sorted, List.copyOf(named.keySet()));
    }

    private static void tell(Sentence.Name name, MessageDigest digest) {
        digest.update((name.start() + " " + name.end() + " " + name.words()).getBytes(StandardCharsets.UTF_8));
    }

    /** Packs them. */
    void pack(Packed to) {
        to.text(packed.bytes()).text(stands);
        to.each(byNumber, ContributionPacker::pack);
        to.each(named, (entry, out) -> entry.pack(out));
    }

    /**
     * Reads what {@link #pack} wrote.
     *
     * @param all what is read from, laid aside: the sentences stay there
     * @param entry reads an entry
     */
    static Mentions unpack(Unpacked from, Shelved all, Function<Unpacked, EntryRef> entry) {
        Shelved sentences = from.aside(all);
        byte[] stands = from.bytes();
        List<EntryRef> byNumber = from.each(entry);
        return new Mentions(sentences, stands, from.each(its -> Named.unpack(its, byNumber)), byNumber);
    }

    private static boolean isPlaced(Sentence sentence) {
        return !sentence.inNote() && sentence.anchor().isPresent();
    }

    /** Writes where sentences are packed, then the places of their names. */
    private static void write(List<Stand> in, Packed to) {
        to.number(in.size());
        int last = 0;
        for (Stand stand : in) {
            to.number(stand.start() - last).number(stand.end() - stand.start());
            last = stand.start();
        }
        for (Stand stand : in) {
            Sentence sentence = stand.sentence();
            if (isPlaced(sentence)) {
                ContributionPacker.pack(sentence.anchor(), to);
                to.number(sentence.position()).number(sentence.names().size());
                sentence.names().forEach(name -> to.number(name.words()));
            }
        }
    }

    /** Writes all of a sentence but its names. */
    private static void writeWords(Sentence sentence, Packed to) {
        ContributionPacker.pack(sentence.anchor(), to);
        to.text(sentence.noteMark()).number(sentence.position()).text(sentence.language());
        to.text(sentence.text()).number(sentence.names().size());
    }

    /** Reads a sentence with all its names, or with those only that are called by a number. */
    private Sentence read(Unpacked from, int wanted) {
        Optional<Anchor> anchor = ContributionPacker.anchor(from);
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

    /** The same, laid aside. */
    public Mentions on(Shelf shelf) {
        return new Mentions(shelf.put(packed.bytes()), stands, named, byNumber);
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
        Unpacked from = new Unpacked(stands).at(entry.stands);
        int[] starts = new int[from.number()];
        int start = 0;
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            start += from.number();
            starts[i] = start;
            end = start + from.number();
        }
        Unpacked sentences = new Unpacked(packed.bytes(starts[0], end));
        List<Sentence> all = new ArrayList<>(starts.length);
        for (int at : starts) {
            all.add(read(sentences.at(at - starts[0]), entry.number));
        }
        return List.copyOf(all);
    }

    /** Where the units of the text name an entry; no sentence is read. */
    List<Place> places(Named entry) {
        Unpacked from = new Unpacked(stands).at(entry.stands);
        for (int sentences = from.number(); sentences > 0; sentences--) {
            from.number();
            from.number();
        }
        List<Place> places = new ArrayList<>(entry.placed);
        while (places.size() < entry.placed) {
            Anchor anchor = ContributionPacker.anchor(from).orElseThrow();
            int position = from.number();
            for (int names = from.number(); names > 0; names--) {
                places.add(new Place(anchor, position + from.number()));
            }
        }
        return List.copyOf(places);
    }

    /** Visits the units of the text in its order, each with the entries that it names, none twice. */
    public void forEachUnit(BiConsumer<Anchor, Set<EntryRef>> visitor) {
        Unpacked from = new Unpacked(packed.bytes());
        Optional<Anchor> unit = Optional.empty();
        Set<EntryRef> entries = new LinkedHashSet<>();
        while (from.hasMore()) {
            Optional<Anchor> anchor = ContributionPacker.anchor(from);
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
