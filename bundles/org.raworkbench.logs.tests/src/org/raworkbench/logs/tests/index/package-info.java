/** Tests of the line and record index against slow and simple ones. */
package org.raworkbench.logs.tests.index;
