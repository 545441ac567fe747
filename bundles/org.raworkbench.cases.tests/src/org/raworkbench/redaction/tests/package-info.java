/** What is masked, what stays, and how texts that were made to break redaction end. */
package org.raworkbench.redaction.tests;
