package org.incipit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.incipit.model.Addresses;
import org.incipit.model.Concordances;
import org.incipit.model.DocumentList;
import org.incipit.model.EntryKind;
import org.incipit.model.MapPlaces;
import org.incipit.model.Messages;

/** The pages that show the same things in another way, named at the head of each of them. */
final class Ways {

    private Ways() {}

    /** Through the entries of one kind. */
    static List<IndexView.Way> of(EntryKind kind, Concordances concordances, String here, Messages say) {
        List<IndexView.Way> ways = new ArrayList<>();
        ways.add(way(Addresses.index(kind), say.text("ways.alphabet"), here));
        ways.add(way(Addresses.inOrder(kind), say.text("ways.order"), here));
        ways.add(way(Addresses.plot(kind), say.text("ways.plot"), here));
        if (kind == EntryKind.PERSON
                && !concordances.finding().people().people().isEmpty()) {
            ways.add(way(Addresses.TOGETHER, say.text("ways.together"), here));
        }
        if (kind == EntryKind.PLACE && !MapPlaces.of(concordances).isEmpty()) {
            ways.add(way(Addresses.MAP, say.text("ways.map"), here));
        }
        if (kind == EntryKind.TERM && !concordances.finding().glossary().isEmpty()) {
            ways.add(way(Addresses.GLOSSARY, say.text("abbreviations"), here));
        }
        return List.copyOf(ways);
    }

    /** Through the documents. */
    static List<IndexView.Way> ofDocuments(List<DocumentList> lists, String here, Messages say) {
        return lists.stream()
                .map(list -> way(Addresses.documents(list.by()), DocumentsView.label(list.by(), say), here))
                .toList();
    }

    private static IndexView.Way way(String address, String label, String here) {
        return new IndexView.Way(address, label, address.equals(here));
    }
}
