/**
 * The jar's way in. {@link org.incipit.launch.Launcher} starts the program where it starts fastest: in a second JVM that maps
 * the program's classes from an archive and is tuned for short runs, or, where that would harm or not pay, in its own.
 *
 * <p>It runs before anything is archived, so it keeps to few classes: no lambdas, streams or patterns.
 */
package org.incipit.launch;
