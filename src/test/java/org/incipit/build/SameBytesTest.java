package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.incipit.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the place nor the hour of a build is seen in what it makes. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void anEditionIsTheSameInEveryLocaleAndTimeZone() throws IOException {
        Map<String, String> here = build("here", Locale.ROOT, "UTC");

        assertEquals(here, build("turkey", Locale.forLanguageTag("tr-TR"), "Asia/Istanbul"));
        assertEquals(here, build("egypt", Locale.forLanguageTag("ar-EG-u-nu-arab"), "Pacific/Kiritimati"));
    }

    @Test
    void thePublishedSiteIsWhatTheContentBuilds() throws IOException {
        Map<String, String> built = build("now", locale, zone.getID());

        assertEquals(Golden.texts(Path.of("site")), built, "build the edition, and commit the site with the content");
    }

    private Map<String, String> build(String name, Locale where, String when) throws IOException {
        Locale.setDefault(where);
        TimeZone.setDefault(TimeZone.getTimeZone(when));
        Path site = folder.resolve(name);
        assertEquals(false, Pipeline.build(Path.of("content"), site).hasErrors());
        return Golden.texts(site);
    }
}
