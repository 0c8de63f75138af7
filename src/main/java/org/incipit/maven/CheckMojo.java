package org.incipit.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does all that {@code build} does, except writing, and reads the pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY)
public final class CheckMojo extends EditionMojo {

    @Override
    List<String> command() {
        return List.of("check");
    }
}
