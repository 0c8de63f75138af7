/** What renderers of every form share: {@link org.incipit.render.OutputFile}, a file they made and nobody wrote yet. */
package org.incipit.render;
