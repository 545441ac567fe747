package org.raworkbench.internal.logs.evtx;

/**
 * The {@code System} part of an event. Texts are empty and numbers -1 where the event does not tell.
 *
 * @param channel log, for instance {@code System}
 * @param provider name of the provider, or its source name where it has only that
 * @param providerGuid with braces
 * @param eventId 0 to 65535
 * @param qualifiers upper half of a classic event's identifier
 * @param version version of the event's definition
 * @param level 0 (always logged), 1 critical, 2 error, 3 warning, 4 information, 5 verbose; others are the provider's
 * @param task the provider's task number
 * @param opcode the provider's operation
 * @param keywords mask as {@code 0x…}, or words from an export
 * @param timeCreated ISO 8601 in UTC with seven decimals, for instance {@code 2026-01-01T00:00:00.1234567Z}; an
 *        export may
 *        have a local time (no {@code Z})
 * @param recordId the log's running number, unsigned; -1 when not told
 * @param activityId with braces
 * @param processId of the writer
 * @param threadId of the writer
 * @param computer name of the computer
 * @param userSid {@code S-1-…}, or a name from an export
 */
public record EventSystem(String channel, String provider, String providerGuid, int eventId, int qualifiers,
        int version, int level, int task, int opcode, String keywords, String timeCreated, long recordId,
        String activityId, long processId, long threadId, String computer, String userSid) {
}
