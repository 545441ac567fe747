/** What the scan finds, against other programs and against one line after the other; hostile input; whole files. */
package org.raworkbench.logs.tests.scan;
