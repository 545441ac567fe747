/** Tests of the line formats with lines in the shape of real ones. */
package org.raworkbench.logs.tests.format;
