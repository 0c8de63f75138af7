package org.incipit.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the edition and publishes it in the site's folder. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE)
public final class BuildMojo extends PublishingMojo {

    /** Maven makes it. */
    public BuildMojo() {
        super("build");
    }
}
