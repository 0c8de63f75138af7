/**
 * What is wrong that is only seen when things stand side by side: one class a rule.
 *
 * <p>Door: {@link org.incipit.check.Checks}.
 */
package org.incipit.check;
