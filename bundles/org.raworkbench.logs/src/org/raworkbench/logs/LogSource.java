package org.raworkbench.logs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One log that was read.
 *
 * @param path where it was read; what was inside an archive follows {@code !/}
 * @param sha256 hash of the bytes as they were found, 64 lower case hex digits
 * @param bytes length of the bytes as they were found
 * @param encoding name of the encoding: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}, {@code EVTX} …
 * @param encodingGuessed whether the encoding was guessed rather than given
 * @param badBytes bytes that are not of the encoding; each is shown as a replacement character
 * @param formats the line formats in it and the lines of each, the most frequent first
 * @param lines number of lines, as {@code wc -l} counts plus a last line without an end
 * @param records number of records; lines that belong to the record before are not counted
 * @param unrecognised number of lines that no format knows
 * @param firstTime the earliest time in it
 * @param lastTime the latest time in it
 * @param zone the zone of its times that carry none
 * @param inferred what its times leave out, so that it was concluded from the times around them and from when the log was last
 *        written: {@code year}, {@code date}, {@code start} for times that are counted from line to line
 * @param workstation what it says about the computer
 * @param met the rules that were met in it, the most serious first
 * @param gaps stretches without records that are long against the rest, at most 20
 */
public record LogSource(String path, String sha256, long bytes, String encoding, boolean encodingGuessed, long badBytes,
        List<FormatShare> formats, long lines, long records, long unrecognised, Optional<Instant> firstTime,
        Optional<Instant> lastTime, ZoneId zone, List<String> inferred, LoggedWorkstation workstation, List<RuleCount> met,
        List<TimeGap> gaps) {

    public LogSource {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(encoding, "encoding");
        formats = List.copyOf(formats);
        Objects.requireNonNull(firstTime, "firstTime");
        Objects.requireNonNull(lastTime, "lastTime");
        Objects.requireNonNull(zone, "zone");
        inferred = List.copyOf(inferred);
        Objects.requireNonNull(workstation, "workstation");
        met = List.copyOf(met);
        gaps = List.copyOf(gaps);
    }

    /** The share of lines that no format knows, from 0 to 1. */
    public double unrecognisedShare() {
        return lines == 0 ? 0 : (double) unrecognised / lines;
    }
}
