package org.incipit.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses made of the names of files, whatever they are written in. */
class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Записка Хрущёва 1956.txt, zapiska-khrushcheva-1956",
        "Ђурђевић и Њего\u0161.docx, djurdjevic-i-njegos",
        "Đilas_Łódź.md, djilas-lodz",
        "Straße (2).tei.xml, strasse-2",
        "'L’Été à Brijuni.txt', l-ete-a-brijuni",
        "ﬁlm № 5.txt, film-5",
        "文書.txt, document"
    })
    void theNameOfAFileGivesItsAddress(String file, String slug) {
        assertEquals(slug, Slugs.ofFile(file));
    }
}
