/** Thompson automata over UTF-8 bytes, and the deterministic automaton that is built from them while it runs. */
package org.raworkbench.internal.logs.scan.automaton;
