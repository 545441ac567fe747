/** What is recognised in logs and what it means: rules as data. */
package org.raworkbench.internal.logs.rules;
