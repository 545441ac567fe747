/** Where each line and record begins, its time, severity and format, in columns beside the working copy. */
package org.raworkbench.internal.logs.index;
