/**
 * TEI P5. {@link org.incipit.importing.tei.XmlTree} reads XML safely: no document type, nothing from other files, bounds on size and
 * depth; the other classes make Markdown and YAML of what it read.
 */
package org.incipit.importing.tei;
