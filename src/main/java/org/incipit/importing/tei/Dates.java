package org.incipit.importing.tei;

import java.util.Optional;
import org.incipit.model.Edtf;

/** TEI's attributes of a date as EDTF. */
final class Dates {

    private Dates() {}

    /** The date that an element tells; empty where it has no attribute that can be read. */
    static Optional<Edtf> of(Node.Element element) {
        Optional<Edtf> custom = Edtf.parse(element.get("when-custom"));
        if (custom.isPresent()) {
            return custom;
        }
        String when = day(first(element, "when", "when-iso"));
        if (!when.isEmpty()) {
            return Edtf.parse(when);
        }
        String from = day(first(element, "from", "notBefore", "from-iso", "notBefore-iso"));
        String to = day(first(element, "to", "notAfter", "to-iso", "notAfter-iso"));
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (!element.get("notBefore").isEmpty()) {
            Optional<Edtf> season = season(from, to);
            if (season.isPresent()) {
                return season;
            }
        }
        return Edtf.parse((from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to));
    }

    private static String first(Node.Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.get(attribute).isEmpty()) {
                return element.get(attribute);
            }
        }
        return "";
    }

    /** A day without its time. */
    private static String day(String written) {
        return written.replaceFirst("T.*$", "");
    }

    /** Three months that are a season: spring is March to May; winter is its first month. */
    private static Optional<Edtf> season(String from, String to) {
        if (!from.matches("-?\\d{4}-\\d{2}") || !to.matches("-?\\d{4}-\\d{2}")) {
            return Optional.empty();
        }
        int month = Integer.parseInt(from.substring(from.length() - 2));
        int last = Integer.parseInt(to.substring(to.length() - 2));
        boolean year = from.substring(0, from.length() - 3).equals(to.substring(0, to.length() - 3));
        boolean season = year && month % 3 == 0 && last == Math.min(12, month + 2);
        return season ? Edtf.parse(from.substring(0, from.length() - 2) + (20 + month / 3)) : Optional.empty();
    }
}
