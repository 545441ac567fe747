package org.raworkbench.internal.logs.scan;

import java.util.List;

/**
 * How much was found in a file.
 *
 * @param lines     the lines that were looked for
 * @param each      for each pattern the lines it is in
 * @param undecided in how many cases backtracking was given up, see {@link Scanner#undecided()}; 0 means that the
 *                  counts are right
 */
public record ScanCount(long lines, List<Long> each, long undecided) {
}
