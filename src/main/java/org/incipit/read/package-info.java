/**
 * From folders and YAML to the catalog. The only importer of the YAML library.
 *
 * <p>Door: {@link org.incipit.read.CatalogReader}.
 */
package org.incipit.read;
