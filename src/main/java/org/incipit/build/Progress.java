package org.incipit.build;

/** Hears how far a run is. May be called by several threads at once; nothing of the output depends on it. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (done, all) -> {};

    /** So many of all documents are done. */
    void documents(int done, int all);
}
