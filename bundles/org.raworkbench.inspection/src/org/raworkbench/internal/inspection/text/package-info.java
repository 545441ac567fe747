/** Texts for people, from message files. */
package org.raworkbench.internal.inspection.text;
