/** A site's own knowledge over the workbench's: files of one shape, merged row by row, a broken one named and left out. */
package org.raworkbench.core.knowledge;
