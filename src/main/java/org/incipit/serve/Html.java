package org.incipit.serve;

/** Text within HTML. */
final class Html {

    private Html() {}

    /** Text, escaped for an element or a quoted attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
