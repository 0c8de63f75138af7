package org.incipit.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incipit.model.Messages;
import org.incipit.model.Theme;
import org.incipit.render.OutputFile;

/** The files that every page leans on. */
final class Assets {

    private static final List<String> NAMES = List.of(
            "assets/incipit.css",
            "assets/pages.css",
            "assets/print.css",
            "assets/settings.js",
            "assets/filter.js",
            "assets/search.js",
            "assets/search-page.js",
            "assets/search-results.js",
            "assets/search-texts.js",
            "assets/search-words.js",
            "assets/icon.svg",
            "assets/moved.js",
            "assets/fonts/OFL.txt",
            "assets/fonts/literata-cyrillic-italic.woff2",
            "assets/fonts/literata-cyrillic-normal.woff2",
            "assets/fonts/literata-latin-ext-italic.woff2",
            "assets/fonts/literata-latin-ext-normal.woff2",
            "assets/fonts/literata-latin-italic.woff2",
            "assets/fonts/literata-latin-normal.woff2");

    /** Comments that have their lines to themselves. */
    private static final Pattern COMMENTS =
            Pattern.compile("^\\s*/\\*[^*]*(?:\\*(?!/)[^*]*)*\\*/\\n", Pattern.MULTILINE);

    private static final Pattern INDENTS = Pattern.compile("^\\s+", Pattern.MULTILINE);

    /** In a style, what is quoted, and the spaces around signs, which nothing needs. */
    private static final Pattern STYLE = Pattern.compile("(\"[^\"]*\")|\\s*([{};,])\\s*|(:)\\s+");

    private final Theme theme;
    private final AssetWords words;

    private Assets(Theme theme, Messages messages) {
        this.theme = theme;
        this.words = new AssetWords(messages);
    }

    /** Their addresses. */
    static List<String> addresses() {
        List<String> all = new ArrayList<>(NAMES);
        all.add(Script.NAME);
        return List.copyOf(all);
    }

    /** The program's, but those that the theme has instead; each speaks the language of the pages. */
    static List<OutputFile> all(Theme theme, Messages messages) {
        return new Assets(theme, messages).files();
    }

    private List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        for (String name : NAMES) {
            boolean code = name.endsWith(".css") || name.endsWith(".js");
            String text = code ? bare(name) : "";
            files.add(
                    code
                            ? OutputFile.text(name, name.endsWith(".css") ? tight(text) : text)
                            : new OutputFile(name, bytes(name)));
        }
        files.add(Script.file(this));
        return List.copyOf(files);
    }

    /** A script or style without comments and indents: a page carries what runs. */
    String bare(String name) {
        String code = new String(bytes(name), StandardCharsets.UTF_8);
        String bare = INDENTS.matcher(COMMENTS.matcher(code).replaceAll("")).replaceAll("");
        return name.endsWith(".css") ? words.inStyle(bare) : words.inScript(bare);
    }

    /** A style without the spaces around its signs. */
    private static String tight(String style) {
        return STYLE.matcher(style)
                .replaceAll(found -> Matcher.quoteReplacement(IntStream.rangeClosed(1, 3)
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining())));
    }

    private byte[] bytes(String name) {
        byte[] own = theme.assets().get(name);
        if (own != null) {
            return own;
        }
        try (InputStream in = Assets.class.getResourceAsStream(Templates.FOLDER + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
