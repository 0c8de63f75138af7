package org.incipit.render.citation;

import java.util.List;
import org.incipit.model.Form;
import org.incipit.model.Reference;
import org.incipit.render.OutputFile;

/** Renders the reference to a document in the forms that reference managers read. */
public final class CitationRenderer {

    private CitationRenderer() {}

    /** BibTeX, RIS and CSL-JSON, in this order. */
    public static List<OutputFile> files(Reference reference) {
        return List.of(
                OutputFile.text(Form.BIBTEX.address(reference.id()), BibTex.of(reference)),
                OutputFile.text(Form.RIS.address(reference.id()), Ris.of(reference)),
                CslJson.file(Form.CSL_JSON.address(reference.id()), reference));
    }

    /** What a description without a field of its own says: where it is printed, and where the original lies. */
    static String published(Reference reference) {
        Reference.InEdition edition = reference.edition();
        StringBuilder said = new StringBuilder("In ").append(edition.title());
        if (!edition.editors().isEmpty()) {
            said.append(", edited by ")
                    .append(String.join(
                            " and ",
                            edition.editors().stream()
                                    .map(name -> name.inOrder())
                                    .toList()));
        }
        edition.release().ifPresent(release -> said.append(", release ").append(release));
        edition.released().ifPresent(date -> said.append(" of ").append(date.value()));
        return (said.charAt(said.length() - 1) == '.' ? said : said.append('.')).toString();
    }
}
