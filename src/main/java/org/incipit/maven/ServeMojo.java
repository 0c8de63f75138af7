package org.incipit.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Builds, shows the site on this machine, and builds again whenever something is saved. */
@Mojo(name = "serve")
public final class ServeMojo extends PublishingMojo {

    /** Maven makes it. */
    public ServeMojo() {
        super("serve");
    }
}
