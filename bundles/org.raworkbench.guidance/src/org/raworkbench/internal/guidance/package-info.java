/** The guidance service over its knowledge files. */
package org.raworkbench.internal.guidance;
