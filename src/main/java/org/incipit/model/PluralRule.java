package org.incipit.model;

import java.util.Locale;

/**
 * Which form of a word a whole number takes, after the cardinal rules of CLDR ("Language Plural Rules"). Of each language only
 * what whole numbers below a million decide is kept: fractions are never counted, and the form {@code many} that French, Italian,
 * Spanish, Portuguese and Catalan have for whole millions is left out. A language that is not here has one form for 1 and another
 * for the rest, whatever CLDR says of it.
 */
enum PluralRule {
    /** English, German and most others. */
    ONE {
        @Override
        String of(long n) {
            return n == 1 ? "one" : OTHER;
        }
    },
    /** French, Portuguese of Brazil, Persian, Hindi, Bengali and Armenian. */
    NOUGHT_OR_ONE {
        @Override
        String of(long n) {
            return n <= 1 ? "one" : OTHER;
        }
    },
    /** Chinese, Japanese and others whose words do not change. */
    NONE {
        @Override
        String of(long n) {
            return OTHER;
        }
    },
    /** Russian, Ukrainian and Belarusian. */
    EAST_SLAVIC {
        @Override
        String of(long n) {
            return one(n) ? "one" : few(n) ? "few" : "many";
        }
    },
    /** Serbian, Croatian and Bosnian. */
    SOUTH_SLAVIC {
        @Override
        String of(long n) {
            return one(n) ? "one" : few(n) ? "few" : OTHER;
        }
    },
    /** Polish. */
    POLISH {
        @Override
        String of(long n) {
            return n == 1 ? "one" : few(n) ? "few" : "many";
        }
    },
    /** Czech and Slovak. */
    CZECH {
        @Override
        String of(long n) {
            return n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : OTHER;
        }
    },
    /** Slovene. */
    SLOVENE {
        @Override
        String of(long n) {
            long last = n % 100;
            return last == 1 ? "one" : last == 2 ? "two" : last == 3 || last == 4 ? "few" : OTHER;
        }
    },
    /** Arabic. */
    ARABIC {
        @Override
        String of(long n) {
            long last = n % 100;
            return n == 0
                    ? "zero"
                    : n == 1 ? "one" : n == 2 ? "two" : last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : OTHER;
        }
    },
    /** Hebrew. */
    HEBREW {
        @Override
        String of(long n) {
            return n == 1 ? "one" : n == 2 ? "two" : OTHER;
        }
    },
    /** Macedonian and Icelandic. */
    ENDS_IN_ONE {
        @Override
        String of(long n) {
            return one(n) ? "one" : OTHER;
        }
    },
    /** Romanian. */
    ROMANIAN {
        @Override
        String of(long n) {
            long last = n % 100;
            return n == 1 ? "one" : n == 0 || last >= 1 && last <= 19 ? "few" : OTHER;
        }
    },
    /** Lithuanian. */
    LITHUANIAN {
        @Override
        String of(long n) {
            return teen(n) || n % 10 == 0 ? OTHER : n % 10 == 1 ? "one" : "few";
        }
    },
    /** Latvian. */
    LATVIAN {
        @Override
        String of(long n) {
            return teen(n) || n % 10 == 0 ? "zero" : n % 10 == 1 ? "one" : OTHER;
        }
    };

    /** The form that every message with a number has. */
    static final String OTHER = "other";

    /** The form for a number, by CLDR's name of it. */
    abstract String of(long n);

    private static boolean one(long n) {
        return n % 10 == 1 && n % 100 != 11;
    }

    private static boolean teen(long n) {
        return n % 100 >= 11 && n % 100 <= 19;
    }

    private static boolean few(long n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }

    /** The rule of a language. */
    static PluralRule in(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage()) {
            case "pt" -> locale.getCountry().equals("PT") ? ONE : NOUGHT_OR_ONE;
            case "fr", "fa", "hi", "bn", "hy" -> NOUGHT_OR_ONE;
            case "zh", "ja", "ko", "vi", "th", "id", "ms" -> NONE;
            case "ru", "uk", "be" -> EAST_SLAVIC;
            case "sr", "hr", "bs" -> SOUTH_SLAVIC;
            case "pl" -> POLISH;
            case "cs", "sk" -> CZECH;
            case "sl" -> SLOVENE;
            case "ar" -> ARABIC;
            case "he", "iw" -> HEBREW;
            case "mk", "is" -> ENDS_IN_ONE;
            case "ro", "mo" -> ROMANIAN;
            case "lt" -> LITHUANIAN;
            case "lv" -> LATVIAN;
            default -> ONE;
        };
    }
}
