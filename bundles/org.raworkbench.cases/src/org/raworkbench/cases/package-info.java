/** Support cases: templates, honest filling, checks, the case on disk. */
package org.raworkbench.cases;
