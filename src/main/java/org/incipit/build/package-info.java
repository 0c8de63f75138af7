/**
 * From a content folder to a site: the only place that knows the order of the stages.
 *
 * <p>Door: {@link org.incipit.build.Pipeline}.
 */
package org.incipit.build;
