package org.incipit.build;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.incipit.model.SiteMap;
import org.incipit.publish.Target;
import org.incipit.render.OutputFile;
import org.incipit.render.StreamedFile;

/** Lets through the files that the site's map has a place for, each once. May be used by several threads. */
final class Gate implements Target {

    private final Target target;
    private final SiteMap map;
    private final Set<String> passed = new ConcurrentSkipListSet<>();

    Gate(Target target, SiteMap map) {
        this.target = target;
        this.map = map;
    }

    @Override
    public void add(OutputFile file) {
        pass(file.path());
        target.add(file);
    }

    @Override
    public void add(StreamedFile file) {
        pass(file.path());
        target.add(file);
    }

    @Override
    public boolean keep(Collection<String> paths) {
        boolean kept = paths.stream().allMatch(map::has) && target.keep(paths);
        if (kept) {
            paths.forEach(this::pass);
        }
        return kept;
    }

    private void pass(String path) {
        if (!map.has(path) || !passed.add(path)) {
            throw new IllegalStateException("the site's map has no place for this file: " + path);
        }
    }
}
