package org.incipit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incipit.model.Addresses;
import org.incipit.model.Catalog;
import org.incipit.model.DocumentSource;
import org.incipit.model.Entry;
import org.incipit.model.EntryKind;
import org.incipit.model.PageSource;
import org.incipit.model.StaticFile;
import org.incipit.problem.Code;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;
import org.incipit.source.SourceSpan;

/** Two pages cannot have one address, nor two that differ in the case of letters only. */
final class SharedAddresses {

    private final Map<String, String> owners = new HashMap<>();
    private final Problems problems = new Problems();

    private SharedAddresses() {}

    static List<Problem> in(Catalog catalog) {
        SharedAddresses rule = new SharedAddresses();
        rule.owners.put(Addresses.HOME, "the home page");
        rule.owners.put(Addresses.EVENTS, "the chronology");
        for (EntryKind kind : EntryKind.values()) {
            rule.owners.put(Addresses.index(kind), "the index of " + kind.plural());
        }
        for (Entry entry : catalog.authority().entries()) {
            rule.owners.put(Addresses.entry(entry.ref()), "the page of " + entry.ref());
        }
        for (DocumentSource document : catalog.documents()) {
            SourceSpan where = document.body().file().span(0, 0);
            rule.take(Addresses.page(document.slug()), "the document '" + document.slug() + "'", where);
            rule.take(Addresses.witness(document.slug()), "the witness of '" + document.slug() + "'", where);
        }
        for (PageSource page : catalog.pages()) {
            rule.take(
                    Addresses.page(page.slug()),
                    "the page '" + page.slug() + "'",
                    page.body().file().span(0, 0));
        }
        for (StaticFile file : catalog.statics()) {
            SourceFile name = SourceFile.of(file.file().toString().replace('\\', '/'), "");
            rule.take(file.path(), "the file '" + file.path() + "'", name.whole());
        }
        return rule.problems.list();
    }

    private void take(String address, String owner, SourceSpan where) {
        String other = owners.putIfAbsent(address.toLowerCase(Locale.ROOT), owner);
        if (other != null) {
            problems.add(
                    Code.E0701,
                    where,
                    owner + " would have the address " + address + ", which is that of " + other,
                    "give one of them another name");
        }
    }
}
