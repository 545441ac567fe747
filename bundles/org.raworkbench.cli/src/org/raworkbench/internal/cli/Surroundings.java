package org.raworkbench.internal.cli;

import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command works with.
 *
 * @param out for results alone
 * @param err for progress and messages
 */
record Surroundings(Engines engines, Clock clock, PrintStream out, PrintStream err) {
}
