package org.incipit.parse;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.incipit.model.DocumentTarget;
import org.incipit.model.Edtf;
import org.incipit.model.EntryKind;
import org.incipit.model.EntryRef;
import org.incipit.model.Inline;
import org.incipit.model.LanguageTag;
import org.incipit.model.WebAddress;
import org.incipit.problem.Code;
import org.incipit.problem.Nearest;
import org.incipit.source.SourceSpan;

/** Reads links: those with a scheme of the edition, whose target says what their words mean, and ordinary ones. */
final class LinkReader {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final List<String> OUTSIDE = List.of("http", "https", "mailto");
    private static final List<String> OTHERS = List.of("date", "lang", "doc", "page");
    private static final SortedSet<String> OWN = ownSchemes();
    private static final Pattern TARGET_BEHIND;
    private static final Pattern SPOILT_TARGET_BEHIND;

    static {
        TARGET_BEHIND = Pattern.compile("\\(((?:" + String.join("|", OWN) + "):[^()\\s]*)\\)");
        SPOILT_TARGET_BEHIND =
                Pattern.compile("\\((?:" + String.join("|", OWN) + "|" + String.join("|", OUTSIDE) + "):");
    }

    private final ParseContext context;

    LinkReader(ParseContext context) {
        this.context = context;
    }

    /** A link of commonmark's. */
    Inline link(Link link, List<Inline> content, SourceSpan where) {
        String target = link.getDestination();
        Optional<String> title = Optional.ofNullable(link.getTitle());
        SourceSpan titled = where;
        if (link instanceof References.ReferenceLink reference) {
            context.usedDefinitions.add(reference.definition);
            titled = context.markdown.span(reference.definition);
        }
        if (title.isPresent() && isOwn(target)) {
            UnseenWords.tellTitle(title.get(), titled, context.problems);
        }
        return typed(target, title, content, where);
    }

    /** Whether a target has a scheme of the edition's own. */
    private static boolean isOwn(String target) {
        Matcher scheme = SCHEME.matcher(target);
        return scheme.matches() && OWN.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * A target of the edition's own that stands behind a bracket: commonmark does not see a link whose words have a link or
     * a note call in them. Empty where there is none.
     */
    static Optional<String> targetBehind(String text) {
        Matcher target = TARGET_BEHIND.matcher(text);
        return target.lookingAt() ? Optional.of(target.group(1)) : Optional.empty();
    }

    /** Tells a target that was meant to be one and cannot be. */
    void tellSpoiltTarget(Inline.Text behind) {
        if (SPOILT_TARGET_BEHIND.matcher(behind.value()).lookingAt()) {
            context.problems.add(
                    Code.E0404,
                    behind.where(),
                    "the target of this link cannot be read",
                    "a target has no spaces, and the words of a link no other link");
        }
    }

    /** A link by its target. */
    Inline typed(String target, Optional<String> title, List<Inline> content, SourceSpan where) {
        Matcher scheme = SCHEME.matcher(target);
        String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        String rest = scheme.matches() ? scheme.group(2) : target;
        if (name.equals("page")) {
            return pageMark(rest, content, where);
        }
        if (content.isEmpty()) {
            context.problems.add(Code.E0310, where, "this link has no words", "write the words between the brackets");
        }
        Optional<EntryKind> kind = EntryKind.ofScheme(name);
        if (kind.isPresent()) {
            LinksInLinks.tell(content, context.problems);
            return new Inline.Mention(new EntryRef(kind.get(), rest), content, where);
        }
        return switch (name) {
            case "date" -> dated(rest, content, where);
            case "lang" -> foreign(rest, content, where);
            case "doc" -> {
                LinksInLinks.tell(content, context.problems);
                if (rest.isEmpty() || rest.endsWith("#")) {
                    tellNotWhole(target, "write [words](doc:name-of-its-folder), or doc:name-of-its-folder#p12", where);
                }
                yield new Inline.DocumentLink(DocumentTarget.parse(rest), content, where);
            }
            default -> {
                LinksInLinks.tell(content, context.problems);
                refuseScheme(name, target, where);
                boolean leaves = WebAddress.leaves(target);
                yield new Inline.Link(leaves ? target : context.files.apply(target), leaves, title, content, where);
            }
        };
    }

    /** A picture; it has to lie in the site itself, or its words are all that is left of it. */
    Inline image(Image image, String alternative, SourceSpan where) {
        String target = image.getDestination();
        SourceSpan written = where;
        if (image instanceof References.ReferenceImage reference) {
            context.usedDefinitions.add(reference.definition);
            written = context.markdown.span(reference.definition);
        }
        if (WebAddress.leaves(target)) {
            context.problems.add(
                    Code.E0404,
                    target(target, written),
                    "a picture has to lie in the site itself",
                    "put it into content/static and name it by its path there");
            return new Inline.Text(alternative, where);
        }
        return new Inline.Image(context.files.apply(target), Optional.ofNullable(image.getTitle()), alternative, where);
    }

    private void refuseScheme(String name, String target, SourceSpan where) {
        boolean fine = name.isEmpty() ? !target.startsWith("/") && !target.isEmpty() : OUTSIDE.contains(name);
        if (fine) {
            if (!whole(name, target)) {
                tellNotWhole(
                        target,
                        switch (name) {
                            case "" -> "write the id behind the '#', or leave the '#' out";
                            case "mailto" -> "write mailto:name@example.org";
                            default -> "write " + name + "://example.org/…";
                        },
                        where);
            }
            return;
        }
        String message = name.isEmpty()
                ? "'" + target + "' leads nowhere from a site that may lie in any folder"
                : "links of the scheme '" + name + ":' are not allowed";
        TreeSet<String> known = new TreeSet<>(OWN);
        known.addAll(OUTSIDE);
        String hint = name.isEmpty()
                ? "name a page by its path in the site, such as about.html"
                : Nearest.of(name, known)
                        .map(near -> "did you mean '" + near + ":'?")
                        .orElse("allowed are http:, https:, mailto:, a path in the site, and " + String.join(":, ", OWN)
                                + ":");
        context.problems.add(Code.E0404, target(target, where), message, hint);
    }

    private void tellNotWhole(String target, String hint, SourceSpan where) {
        context.problems.add(Code.E0323, target(target, where), "'" + target + "' is no whole address", hint);
    }

    /** Whether an address on the web has a host, one for mail a name and a host, and one within the site an id behind its #. */
    private static boolean whole(String scheme, String target) {
        String rest = target.substring(scheme.isEmpty() ? 0 : scheme.length() + 1);
        return switch (scheme) {
            case "http", "https" -> WebAddress.hasHost(target);
            case "mailto" -> rest.matches("[^@\\s]+@[^@\\s]+");
            default -> !rest.endsWith("#");
        };
    }

    private Inline pageMark(String page, List<Inline> content, SourceSpan where) {
        if (page.isBlank() || !content.isEmpty()) {
            context.problems.add(
                    Code.E0305,
                    where,
                    page.isBlank() ? "this page mark has no page number" : "this page mark has words in it",
                    "write [](page:65)");
        }
        return new Inline.PageMark(page, where);
    }

    private Inline dated(String date, List<Inline> content, SourceSpan where) {
        return Edtf.parse(date)
                .<Inline>map(edtf -> new Inline.Dated(edtf, content, where))
                .orElseGet(() -> {
                    context.problems.add(
                            Code.E0108, target("date:" + date, where), "'" + date + "' is no date", Edtf.HOW_TO_WRITE);
                    return new Inline.Emphasis(content, where);
                });
    }

    private Inline foreign(String tag, List<Inline> content, SourceSpan where) {
        if (!LanguageTag.isLanguage(tag)) {
            context.problems.add(
                    Code.E0306,
                    target("lang:" + tag, where),
                    "'" + tag + "' is no language tag",
                    LanguageTag.meant(tag)
                            .map(meant -> "write lang:" + meant)
                            .orElse("write a BCP 47 tag such as fr, ru-Latn or sr-Cyrl"));
        }
        return new Inline.Foreign(tag, content, where);
    }

    /** Where a target stands in a link. */
    private static SourceSpan target(String target, SourceSpan link) {
        int at = link.text().lastIndexOf(target);
        return at < 0 || target.isEmpty() ? link : link.part(at, at + target.length());
    }

    private static SortedSet<String> ownSchemes() {
        TreeSet<String> schemes = new TreeSet<>(OTHERS);
        Arrays.stream(EntryKind.values()).forEach(kind -> schemes.add(kind.scheme()));
        return Collections.unmodifiableSortedSet(schemes);
    }
}
