/** Regular expressions read into trees: syntax, sets of characters, case, and the literals a match has to contain. */
package org.raworkbench.internal.logs.scan.regex;
