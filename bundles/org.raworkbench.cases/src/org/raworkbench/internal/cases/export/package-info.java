/** A case as text, HTML, PDF, mail draft, Markdown and zip. */
package org.raworkbench.internal.cases.export;
