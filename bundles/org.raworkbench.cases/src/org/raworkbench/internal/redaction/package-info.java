/** The finders of one kind of personal data or secret each, and the pass over a text. */
package org.raworkbench.internal.redaction;
