package org.incipit.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.incipit.model.Catalog;
import org.incipit.model.EntryKind;
import org.incipit.model.Releases;
import org.incipit.read.CatalogReader;
import org.incipit.source.Shelf;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void peopleStandInTheOrderOfTheCroatianAlphabet() {
        Catalog catalog = CatalogReader.read(
                        Path.of("src/test/resources/org/incipit/site/every-habit/content"), Releases.NONE, new Shelf())
                .value()
                .orElseThrow();

        List<String> order =
                Concorder.of(catalog, List.of(), prose -> List.of())
                        .indexes()
                        .getOrDefault(EntryKind.PERSON, List.of())
                        .stream()
                        .map(page -> page.entry().name())
                        .toList();

        assertEquals(List.of("Čuvar", "Ćosić", "Džo", "Đorđe Đ.", "Josip Broz Tito", "Z. Zagreb", "Žika"), order);
    }
}
