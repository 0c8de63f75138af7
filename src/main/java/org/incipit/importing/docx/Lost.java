package org.incipit.importing.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.incipit.importing.Account;
import org.incipit.problem.Code;
import org.incipit.problem.Problems;
import org.incipit.source.SourceFile;

/** What of a DOCX could not be carried over. Places are paragraphs, counted from 1 as the file has them. */
final class Lost {

    private static final Pattern EMBEDDED = Pattern.compile("/word/embeddings/.*");

    private final SourceFile file;
    private final Account account;
    private final Problems problems;
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    Lost(SourceFile file, Account account, Problems problems) {
        this.file = file;
        this.account = account;
        this.problems = problems;
    }

    /** Something is lost, or has another form. */
    void add(int paragraph, String what) {
        add("paragraph " + paragraph, what);
    }

    void add(String place, String what) {
        places.computeIfAbsent(what, key -> new ArrayList<>()).add(place);
    }

    /** Parts that stand beside the text. */
    static void inPackage(XWPFDocument document, Lost lost) {
        XWPFComment[] comments = document.getComments();
        for (XWPFComment comment : comments == null ? new XWPFComment[0] : comments) {
            lost.add(
                    "comment by " + comment.getAuthor(),
                    "a comment was left out: “" + comment.getText().strip() + "”");
        }
        beside(document.getHeaderList(), "page header", lost);
        beside(document.getFooterList(), "page footer", lost);
        if (!document.getCharts().isEmpty()) {
            lost.add("the file", "charts were left out");
        }
        boolean embedded =
                document.getPackagePart().getPackage().getPartsByName(EMBEDDED).size() > 0;
        if (embedded) {
            lost.add("the file", "embedded objects were left out");
        }
    }

    private static void beside(List<? extends XWPFHeaderFooter> parts, String where, Lost lost) {
        for (XWPFHeaderFooter part : parts) {
            String text = part.getText().strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                lost.add(where, "left out: “" + text + "”");
            }
        }
    }

    /** Every place goes into the report, the first of a kind to the terminal. */
    void tell() {
        places.forEach((what, where) -> {
            where.forEach(place -> account.lost(place, what));
            String more = where.size() == 1 ? "" : " (and " + (where.size() - 1) + " more like it)";
            problems.add(
                    Code.W0911,
                    file.whole(),
                    where.get(0) + ": " + what + more,
                    "every place stands in import-report.md");
        });
    }
}
