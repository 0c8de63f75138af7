package org.incipit.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that writes the site. */
abstract class PublishingMojo extends EditionMojo {

    /** Folder that takes the site. */
    @Parameter(property = "incipit.site", defaultValue = "${project.basedir}/site")
    private File site = new File("site");

    private final String name;

    PublishingMojo(String name) {
        this.name = name;
    }

    @Override
    List<String> command() {
        return List.of(name, "--site", shown(site));
    }
}
