package org.incipit.model;

import java.util.OptionalInt;

/**
 * Characters that no page can show and no browser has to keep: the control characters of Unicode but tabulator and line
 * ends, and the code points that are none (HTML Living Standard, 13.2.3.5).
 */
public final class ControlCharacter {

    private ControlCharacter() {}

    /** The offset of the first one at or behind an offset, in UTF-16 units; empty where there is none. */
    public static OptionalInt first(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isOne(text.charAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isOne(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        return c >= '\u007F' && isOneOfAbove(c);
    }

    /** Apart, so that what nearly every character is asked stays short enough to be compiled into the loop. */
    private static boolean isOneOfAbove(char c) {
        return c <= '\u009F' || c >= '\uFFFE' || c >= '\uFDD0' && c <= '\uFDEF';
    }
}
