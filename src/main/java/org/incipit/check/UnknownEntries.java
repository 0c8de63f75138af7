package org.incipit.check;

import java.util.List;
import org.incipit.model.Authority;
import org.incipit.model.EntryRef;
import org.incipit.model.Inline;
import org.incipit.model.Walker;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.problem.Problem;
import org.incipit.problem.Problems;
import org.incipit.source.SourceSpan;

/** Whom a text names has to be in the authority files. */
final class UnknownEntries extends Walker {

    private final Authority authority;
    private final Problems problems = new Problems();

    UnknownEntries(Authority authority) {
        this.authority = authority;
    }

    List<Problem> found() {
        return problems.list();
    }

    @Override
    public Void mention(Inline.Mention mention) {
        tell(mention.entry(), mention.where(), authority, problems);
        return super.mention(mention);
    }

    /** Tells a reference to an entry that is not there. */
    static void tell(EntryRef ref, SourceSpan where, Authority authority, Problems problems) {
        tell(ref, where, authority, "", problems);
    }

    /**
     * The same.
     *
     * @param more is said of the way out where no entry is called nearly so
     */
    static void tell(EntryRef ref, SourceSpan where, Authority authority, String more, Problems problems) {
        if (authority.find(ref).isEmpty()) {
            List<String> known = authority.entries(ref.kind()).stream()
                    .map(entry -> entry.ref().id())
                    .toList();
            problems.add(
                    Code.E0401,
                    where,
                    "there is no '" + ref.id() + "' among the " + ref.kind().plural(),
                    Nearest.of(ref.id(), known)
                            .map(near -> "did you mean " + new EntryRef(ref.kind(), near) + "?")
                            .orElse("add it to " + ref.kind().plural() + ".yaml" + more));
        }
    }
}
