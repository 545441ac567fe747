/** What is missing, doubtful or contradicted in a case. */
package org.raworkbench.internal.cases.check;
