/** The commands. {@link org.incipit.cli.Main} is where the program starts and the one place where it may end early. */
package org.incipit.cli;
