package org.incipit.serve;

import java.util.regex.Pattern;

/** Files that editors, file managers and version control leave beside a text for a moment, and that nobody publishes. */
final class PassingFiles {

    private static final Pattern NAME = Pattern.compile(
            ".*~" // Emacs, Vim, gedit, nano
                    + "|\\.#.*|#.*#" // Emacs
                    + "|\\..*\\.sw[a-z]|4913|.*\\.sw[opx]" // Vim
                    + "|\\.~lock\\..*#|~\\$.*" // LibreOffice, Word
                    + "|.*___jb_(tmp|old)___" // IntelliJ
                    + "|\\.goutputstream-.*|\\.sb-.*|.*\\.kate-swp|\\.subl.*\\.tmp"
                    + "|.*\\.(tmp|temp|part|crdownload|bak|orig)"
                    + "|\\.DS_Store|Thumbs\\.db|desktop\\.ini");

    private static final Pattern FOLDER = Pattern.compile("\\.(git|hg|svn|idea|vscode|incipit)");

    private PassingFiles() {}

    /** Whether a file with this name is none of the edition's. */
    static boolean hasName(String file) {
        return NAME.matcher(file).matches();
    }

    /** Whether a folder with this name is none of the edition's. */
    static boolean hasFolder(String folder) {
        return FOLDER.matcher(folder).matches();
    }
}
