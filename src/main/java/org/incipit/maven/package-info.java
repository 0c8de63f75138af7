/**
 * The commands as goals of a Maven plugin, for an edition that is a Maven project of its own: each goal calls the command of
 * its name.
 */
package org.incipit.maven;
