package org.incipit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build writes it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/incipit/version.properties")) {
            properties.load(in);
        }
        return new String[] {"incipit " + properties.getProperty("version")};
    }
}
