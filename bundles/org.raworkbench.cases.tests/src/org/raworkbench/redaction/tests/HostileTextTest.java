package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

/** Texts that were made to stop redaction, or to get something past it. */
class HostileTextTest {

    private static final int MEGA = 1_000_000;
    /**
     * For a megabyte of a hostile text: far more than it takes, even on a busy machine. Time that grows with the square
     * would be 10^12 steps.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** The same text over and over, with something at the end. */
    private static final class Repeated extends InputStream {
        private final byte[] part;
        private final byte[] whole;
        private final byte[] last;
        private final long length;
        private long at;

        Repeated(String part, long length, String last) {
            this.part = part.getBytes(StandardCharsets.UTF_8);
            whole = part.repeat(1 + 100_000 / part.length()).getBytes(StandardCharsets.UTF_8);
            this.last = last.getBytes(StandardCharsets.UTF_8);
            this.length = length - length % this.part.length;
        }

        @Override
        public int read() {
            if (at >= length + last.length) {
                return -1;
            }
            long now = at++;
            return now < length ? part[(int) (now % part.length)] & 0xff : last[(int) (now - length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (at >= length) {
                return super.read(into, from, count);
            }
            int start = (int) (at % part.length);
            int done = (int) Math.min(Math.min(count, length - at), whole.length - start);
            System.arraycopy(whole, start, into, from, done);
            at += done;
            return done;
        }
    }

    /** Keeps the end of what is written. */
    private static final class Tail extends OutputStream {
        private final StringBuilder tail = new StringBuilder();

        @Override
        public void write(byte[] bytes, int from, int count) {
            for (int i = Math.max(from, from + count - 1000); i < from + count; i++) {
                write(bytes[i]);
            }
        }

        @Override
        public void write(int b) {
            tail.append((char) b);
            if (tail.length() > 4000) {
                tail.delete(0, 3000);
            }
        }
    }

    private static Tail redacted(String part, long length, String last, List<Replacement> found) throws IOException {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn(new Repeated(part, length, last));
        Tail tail = new Tail();
        pass.redact("file", new Repeated(part, length, last), tail, one -> {
            if (found.size() < 1000) {
                found.add(one);
            }
        });
        return tail;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "lorem ipsum, ", "aB3", "7", "\u00e9", "0", "00 "})
    void aLineOf32MegabytesIsReadToItsEnd(String part) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            Tail tail = redacted(part, 32L * MEGA, " password=x9kkwq end", new ArrayList<>());
            assertTrue(tail.tail.toString().endsWith(" password=[password 1] end"), tail.tail::toString);
        });
    }

    @Test
    void aSecretLongerThanAnyPieceLeavesNothing() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            List<Replacement> found = new ArrayList<>();
            RedactionPass pass = new RedactionPass(RedactionSettings.strict());
            Tail tail = new Tail();
            pass.redact("file", before("token=", new Repeated("Zm9vYmFy", 20L * MEGA, " tail")), tail, found::add);
            assertEquals("token=[token 1] tail", tail.tail.toString());
            assertEquals(1, found.size());
        });
    }

    private static InputStream before(String start, InputStream rest) {
        return new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin=", "password=", "password is ", "token=", "token=*******************************",
        "cookie:", "cookie:a;", "bearer ", "authorization: ", "eyJ-", "AQIC5w", "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ", "00 20 00 81 ", "0020008108", "002000", "@", "a@", "a@b.", "://u:", "\\", "\\\\a", "C:\\Users\\",
        "1.", "1.1.1.1.", ":", "a:", "::", "0", "07700 ", "943 476 ", "+44 ", "S-1-5-21-1-", "dob ", "born ",
                "Name: A ",
        "Mr A ", "Dear ", "user=", "user '", "as ", "host=", "A ^", "555012345678_", "555012345678_A ", "LS1 4A ",
        "\"password\":\"", "pass='", "password=[", "login(", "-u a", "-pA1", "PID|", "/user:a ", "d.o.b",
                "key follows:\n",
        "ppin\n", "{\"a\":", "<", "%3D", "cookie: a=b; "})
    void noTextTakesMoreThanItsLength(String part) {
        assertTimeoutPreemptively(PATIENCE, () -> redacted(part, MEGA, " end", new ArrayList<>()));
    }

    @Test
    void manyNamesAreLookedUpAtOnce() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60_000; i++) {
                text.append("Name: Anna ").append((char) ('A' + i % 26)).append(word(i)).append('\n');
            }
            String redacted = new RedactionPass(RedactionSettings.strict()).redact("text", text.toString()).text();
            assertFalse(redacted.contains("Anna"));
        });
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.append("q").toString();
    }

    @Test
    void nothingOfASecretIsInWhatIsTold() throws IOException {
        List<Replacement> found = new ArrayList<>();
        redacted("password=Tr0ub4dor; ticket AQIC5wTr0ub4dor# 00 20 00 81 04 34 37 31 31\n", 1000, "", found);
        assertFalse(found.isEmpty());
        for (Replacement one : found) {
            assertTrue(one.kind().secret() && one.masked() && one.found().isEmpty(), one.toString());
            assertFalse(one.toString().contains("Tr0ub4dor") || one.toString().contains("34 37"), one.toString());
        }
        assertTrue(found.stream().anyMatch(one -> one.kind() == RedactionKind.CARD_PASSCODE));
    }

    @Test
    void aReaderThatFailsTellsNothingOfTheText() {
        InputStream failing = new InputStream() {
            private final byte[] start = "password=Tr0ub4dor".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                if (at == start.length) {
                    throw new IOException("the share is gone");
                }
                return start[at++];
            }
        };
        IOException told = assertThrows(IOException.class,
                () -> new RedactionPass(RedactionSettings.strict()).learn(failing));
        assertFalse(told.toString().contains("Tr0ub4dor"), told.toString());
    }
}
