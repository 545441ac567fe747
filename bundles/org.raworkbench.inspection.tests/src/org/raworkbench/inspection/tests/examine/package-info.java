/** What is said about each kind of card: every finding, through the whole engine. */
package org.raworkbench.inspection.tests.examine;
