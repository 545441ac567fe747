/** The case service: templates in force, drafting, reviewing. */
package org.raworkbench.internal.cases;
