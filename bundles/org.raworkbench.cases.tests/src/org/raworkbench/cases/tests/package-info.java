/** Tests of support cases: what an author reads, what leaves the house. */
package org.raworkbench.cases.tests;
