package org.raworkbench.smartcard;

import java.time.Instant;

/**
 * One command and its answer, as they went over the line, fit to be written out: the data of commands that could carry
 * a passcode is masked before this record is made.
 *
 * @param number position in the trace, from 1
 * @param sent when the command was sent
 * @param nanos how long the answer took, in nanoseconds
 * @param command the encoded command in upper-case hexadecimal; masked bytes are {@code **}
 * @param response the response data in upper-case hexadecimal; empty where there was none
 * @param sw the status word; -1 where no answer came
 * @param note what went wrong on the line, or why the command was refused; empty otherwise
 */
public record Exchange(int number, Instant sent, long nanos, String command, String response, int sw, String note) {

    /** Length of the command in bytes. */
    public int bytesOut() {
        return command.length() / 2;
    }

    /** Length of the answer in bytes, status word included. */
    public int bytesIn() {
        return response.length() / 2 + (sw < 0 ? 0 : 2);
    }
}
