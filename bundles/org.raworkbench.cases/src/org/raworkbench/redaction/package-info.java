/** Finds personal data and secrets in text and replaces them by the same label everywhere. */
package org.raworkbench.redaction;
