package org.incipit.model;

import java.util.List;

/** An event with its prose parsed. */
public record EventPage(Event event, List<Block> note, List<Block> uncertain) {}
