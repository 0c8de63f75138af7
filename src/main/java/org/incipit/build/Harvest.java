package org.incipit.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.incipit.cite.References;
import org.incipit.collect.PageTexts;
import org.incipit.collect.SearchIndexer;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.Cited;
import org.incipit.model.Concordances;
import org.incipit.model.Contribution;
import org.incipit.model.Document;
import org.incipit.model.Download;
import org.incipit.model.Form;
import org.incipit.model.Messages;
import org.incipit.model.Reference;
import org.incipit.model.Release;
import org.incipit.model.Searchable;
import org.incipit.model.SiteMap;
import org.incipit.release.PublishedReleases;
import org.incipit.render.OutputFile;
import org.incipit.render.citation.CitationRenderer;
import org.incipit.render.dts.DtsRenderer;
import org.incipit.render.epub.EpubRenderer;
import org.incipit.render.feed.FeedRenderer;
import org.incipit.render.json.JsonRenderer;
import org.incipit.render.search.SearchFiles;
import org.incipit.render.site.SiteRenderer;
import org.incipit.render.tei.TeiRenderer;
import org.incipit.render.text.TextRenderer;

/** Everything that is made of an edition besides its pages. May be used by several threads. */
final class Harvest {

    /**
     * A document in all its forms but its page.
     *
     * @param files the files
     * @param cited how the document is cited, and what of the files its page offers
     */
    record Made(List<OutputFile> files, Cited cited) {

        /** The same files where the document stood before. */
        List<OutputFile> at(String alias) {
            String slug = cited.reference().id();
            return files.stream()
                    .map(file -> new OutputFile(moved(file.path(), slug, alias), file.content()))
                    .toList();
        }

        private static String moved(String path, String slug, String alias) {
            int name = path.lastIndexOf('/') + 1;
            return path.substring(0, name) + alias + path.substring(name + slug.length());
        }
    }

    private final Catalog catalog;
    private final Messages say;
    private final References references;
    private final Citing citing;
    private final Workshop workshop;
    private final TeiRenderer tei;
    private final EpubRenderer epub;
    private final JsonRenderer json;
    private final DtsRenderer dts;
    private final SiteRenderer site;

    Harvest(Catalog catalog, Messages say, Workshop workshop) {
        this.catalog = catalog;
        this.say = say;
        this.references = new References(catalog);
        this.citing = workshop.citing();
        this.workshop = workshop;
        this.tei = new TeiRenderer(catalog);
        this.epub = new EpubRenderer(catalog, say);
        this.json = new JsonRenderer(catalog);
        this.dts = new DtsRenderer(catalog);
        this.site = new SiteRenderer(catalog);
    }

    /** A document. */
    Made document(Document document, Contribution contribution) {
        Reference reference = reference(document);
        Cited cited = new Cited(reference, citing.of(reference), List.of());
        List<OutputFile> files = new ArrayList<>();
        files.add(tei.document(document, reference));
        files.add(epub.document(document, cited));
        files.addAll(TextRenderer.files(document, cited, say));
        files.add(json.document(document, reference, contribution));
        files.addAll(CitationRenderer.files(reference));
        List<Download> downloads = downloads(document.slug(), files);
        files.addAll(dts.document(document, reference));
        return new Made(List.copyOf(files), cited.with(downloads));
    }

    /** What is told of a document. */
    Reference reference(Document document) {
        return references.of(document.slug(), document.metadata());
    }

    /** What is told of it as a release published it. */
    Reference reference(Document then, Release release) {
        return references.of(then.slug(), then.metadata(), release);
    }

    /** How a document is cited as a release published it. */
    Cited cite(Document then, Release release) {
        Reference reference = reference(then, release);
        return new Cited(reference, citing.of(reference), List.of());
    }

    /** The edition as a whole. */
    List<OutputFile> collection(Concordances concordances, SiteMap map) {
        List<OutputFile> files = new ArrayList<>(tei.collection(concordances));
        files.addAll(json.collection(concordances));
        files.addAll(dts.collection(concordances));
        Set<String> pages = new TreeSet<>(map.addresses());
        pages.removeAll(map.moves().keySet());
        concordances
                .indexes()
                .values()
                .forEach(entries -> entries.forEach(entry -> {
                    int parts = entry.parts().size();
                    for (int part = 1; part < parts; part++) {
                        pages.add(Addresses.mentions(entry.entry().ref(), part));
                    }
                }));
        files.addAll(site.files(concordances, pages));
        return files;
    }

    /** What was corrected, as a feed, and the list of releases; nothing before the first one. */
    List<OutputFile> corrections(Concordances concordances) {
        List<OutputFile> files = new ArrayList<>();
        if (concordances.released()) {
            files.addAll(FeedRenderer.corrections(catalog, concordances, say));
            files.add(OutputFile.text(Addresses.RELEASES, PublishedReleases.list(catalog.releases())));
        }
        return files;
    }

    /** The index of the search, and the words of the entries and of the pages of the edition's own. */
    List<OutputFile> search(Concordances concordances, List<PageTexts> pages) {
        List<Searchable> entries = SearchIndexer.entries(concordances);
        List<OutputFile> files = new ArrayList<>();
        entries.forEach(searchable -> files.addAll(SearchFiles.texts(searchable)));
        pages.forEach(page -> files.addAll(SearchFiles.texts(page.text())));
        files.addAll(SearchFiles.index(
                SearchIndexer.of(concordances, workshop.words(concordances, entries, pages), entries, pages)));
        return files;
    }

    private static List<Download> downloads(String slug, List<OutputFile> files) {
        List<Download> downloads = new ArrayList<>();
        for (Form form : Form.values()) {
            files.stream()
                    .filter(file -> file.path().equals(form.address(slug)))
                    .map(file -> new Download(form, file.path(), file.content().length))
                    .forEach(downloads::add);
        }
        return List.copyOf(downloads);
    }
}
