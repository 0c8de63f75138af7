package org.incipit.build;

import java.util.List;
import org.incipit.collect.Linker;
import org.incipit.model.Addresses;
import org.incipit.model.Block;
import org.incipit.model.Document;
import org.incipit.model.Inline;
import org.incipit.model.Linking;
import org.incipit.model.Metadata;
import org.incipit.model.NoteApparatus.NumberedNote;
import org.incipit.model.ReadingText;
import org.incipit.model.Reference;
import org.incipit.model.SiteMap;
import org.incipit.model.Walker;
import org.incipit.source.Facts;

/**
 * What of the authority files a document depends on, found when it was read; and of its released versions also which of their links
 * lead somewhere in the site. As long as that is the same, authority files and site may be otherwise in all else.
 */
final class Dependencies {

    private final Facts facts = new Facts();

    /**
     * Of a document as it is.
     *
     * @param rendered whether it has files
     * @param told a digest of what its page shows of the entries that it names
     */
    Dependencies(boolean rendered, Document document, Reference reference, String told) {
        facts.and(rendered).and(told);
        tell(document, reference);
    }

    /** And of the same as it was released. */
    Dependencies and(Document then, Reference reference, SiteMap map) {
        tell(then, reference);
        Linking linking = Linker.of(then);
        linking.links().forEach(link -> facts.and(map.leads(link.target())));
        linking.named().stream().sorted().forEach(entry -> facts.and(map.leads(Addresses.entry(entry))));
        return this;
    }

    private void tell(Document document, Reference reference) {
        Metadata metadata = document.metadata();
        facts.and(metadata.authors()).and(metadata.recipients()).and(metadata.translators());
        facts.and(metadata.place()).and(reference);
        mentions(document.blocks());
        for (NumberedNote note : document.notes().all()) {
            mentions(note.note().content());
        }
    }

    private void mentions(List<Block> blocks) {
        new Walker() {
            @Override
            public Void mention(Inline.Mention mention) {
                facts.and(mention.entry().kind()).and(mention.entry().id());
                facts.and(mention.expansion().orElse(""));
                facts.and(mention.where().start()).and(ReadingText.of(mention.content()));
                return super.mention(mention);
            }
        }.blocks(blocks);
    }

    String digest() {
        return facts.digest();
    }
}
