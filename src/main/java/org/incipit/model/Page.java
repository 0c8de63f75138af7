package org.incipit.model;

import java.util.List;

/** A page of the edition's own, ready to be rendered. */
public record Page(String slug, String title, List<Block> blocks, Outline outline, NoteApparatus notes) {}
