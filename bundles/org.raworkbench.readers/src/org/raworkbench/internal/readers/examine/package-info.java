/** What is wrong with readers and their firmware, who can put it right, and what to do next. */
package org.raworkbench.internal.readers.examine;
