package org.incipit.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as they are sent: with the script that keeps them up to date, and a policy that lets it listen. The files of the
 * site have neither.
 */
final class Pages {

    /** Where what only the desk has is found; no file of a site is ever sent from there. */
    static final String OWN = "/.incipit/";

    static final String EVENTS = OWN + "events";

    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);

    private Pages() {}

    /** A page of the site, with the script. */
    static String live(String page, State state) {
        String listening = POLICY.matcher(page)
                .replaceFirst(
                        found -> Matcher.quoteReplacement(found.group(1) + listening(found.group(2)) + found.group(3)));
        Matcher policy = POLICY.matcher(listening);
        Matcher head = HEAD.matcher(listening);
        int at = policy.find() ? listening.indexOf('>', policy.end()) + 1 : head.find() ? head.end() : 0;
        return listening.substring(0, at) + script(state) + listening.substring(at);
    }

    private static String listening(String policy) {
        return policy.contains("connect-src") ? policy : policy + "; connect-src 'self'";
    }

    private static String script(State state) {
        return "\n<script src=\"" + OWN + "desk.js\" data-site=\"" + state.site() + "\" data-assets=\"" + state.assets()
                + "\" defer></script>";
    }

    /** The page for an address that has none. */
    static String missing(String path, State state) {
        return own("Page not found", "There is no page at this address: " + path, state);
    }

    /** The page for every address as long as nothing was published. */
    static String none(State state) {
        return own("Nothing is published yet", "The page comes as soon as the edition can be built.", state);
    }

    private static String own(String title, String words, State state) {
        return live(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="/.incipit/desk.css">
                </head>
                <body class="none">
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/index.html">To the beginning of the edition</a></p>
                </main>
                </body>
                </html>
                """.replaceFirst("%s", title)
                        .replaceFirst("%s", title)
                        .replaceFirst("%s", Matcher.quoteReplacement(Html.escaped(words))),
                state);
    }

    /** A file of the desk's own. */
    static byte[] own(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
