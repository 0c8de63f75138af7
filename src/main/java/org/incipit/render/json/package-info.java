/**
 * Documents and the edition as JSON, for scripts. The schemas that describe it lie in
 * {@code src/main/resources/org/incipit/schemas} and are published with the site.
 *
 * <p>Door: {@link org.incipit.render.json.JsonRenderer}.
 */
package org.incipit.render.json;
