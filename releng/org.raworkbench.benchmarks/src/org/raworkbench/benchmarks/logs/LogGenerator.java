package org.raworkbench.benchmarks.logs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Synthetic logs for measuring, always the same for the same seed: 55 % log4net-like lines, 16 % OpenSC debug, 11 %
 * pcscd,
 * 6 % Windows events as CSV, 12 % lines that go on with the record before (hex dumps, stack traces, XML); about 125
 * bytes a
 * line. From January 2026 on, a line about every
 * 2 ms.
 *
 * <p>Arguments: file, number of lines, seed.
 */
public final class LogGenerator {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final long NANOS_A_LINE = 2_300_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter EVENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String[] COMPONENTS = {"IdentityAgent.Session.TicketStore", "IdentityAgent.Readers.Monitor",
            "CredentialManagement.Signing.Service", "Middleware.Pkcs11.Module", "Workstation.Network.Proxy",
            "IdentityAgent.Authentication.Flow", "CardServices.Pcsc.Channel"};
    private static final String[] ACTIONS = {"Session {0} for desk {1} kept alive, next check in 30 s, queue length {2}",
            "Read {2} bytes from the card in slot {1}, file 3F00/5015/{0}, took {3} ms",
            "Role profile {0} loaded from cache, {2} activities, took {3} ms",
                    "Status of reader {1} polled, card present",
            "Ticket {0} validated against the spine for session {1}, remaining life {2} minutes",
            "Chain for certificate {0} built with {1} elements, policy 1.2.826.{2}",
                    "Configuration section {0} applied, {1} keys",
            "HTTP GET https://gas.example.invalid/login/authvalidate?id={0} answered 200, {2} bytes, took {3} ms"};
    private static final String[] FAULTS = {"Transmit to the card failed: SCARD_W_REMOVED_CARD while reading {0}",
            "Chain verification failed: CERT_E_UNTRUSTEDROOT for certificate {0}",
            "C_Sign returned CKR_DEVICE_REMOVED in slot {1}",
            "TLS handshake with proxy {1} failed: certificate name does not match",
                    "Ticket {0} refused by the spine, code {2}",
            "CCID command time-out on reader {1}, request {0}"};

    private final SplittableRandom random;
    private final OutputStream out;
    private long nanos;
    private LocalDateTime second = LocalDateTime.ofInstant(START, ZoneOffset.UTC);
    private long secondNumber = -1;
    private String date = "";
    private String event = "";

    private LogGenerator(OutputStream out, long seed) {
        this.out = out;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes {@code lines} lines to {@code file}. */
    public static void write(Path file, long lines, long seed) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            new LogGenerator(out, seed).lines(lines);
        }
    }

    private void lines(long lines) throws IOException {
        long written = 0;
        while (written < lines) {
            nanos += random.nextLong(2 * NANOS_A_LINE);
            clock();
            int kind = random.nextInt(1000);
            if (kind < 562) {
                log4net();
            } else if (kind < 726) {
                openSc();
            } else if (kind < 838) {
                pcscd();
            } else if (kind < 900) {
                event();
            } else {
                // a record with lines that follow it
                log4net();
                written++;
                long left = lines - written;
                written += kind < 940 ? stack(left) : kind < 980 ? dump(left) : xml(left);
                continue;
            }
            written++;
        }
    }

    private void clock() {
        long now = nanos / 1_000_000_000L;
        if (now != secondNumber) {
            secondNumber = now;
            second = LocalDateTime.ofInstant(START.plusSeconds(now), ZoneOffset.UTC);
            date = DATE.format(second);
            event = EVENT.format(second);
        }
    }

    private String millis() {
        long millis = nanos / 1_000_000 % 1000;
        return (millis < 10 ? "00" : millis < 100 ? "0" : "") + millis;
    }

    private void put(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        out.write('\n');
    }

    private String filled(String text) {
        String number = Integer.toHexString(random.nextInt(0x1000000, 0x10000000));
        return text.replace("{0}", number).replace("{1}", String.valueOf(random.nextInt(8)))
                .replace("{2}", String.valueOf(random.nextInt(4096))).replace("{3}", String.valueOf(random.nextInt(1,
                200)));
    }

    private void log4net() throws IOException {
        int dice = random.nextInt(10_000);
        String level = dice < 500 ? "ERROR" : dice < 1150 ? "WARN " : dice < 4000 ? "DEBUG" : "INFO ";
        String message = filled(dice < 1150 ? FAULTS[random.nextInt(FAULTS.length)]
                : ACTIONS[random.nextInt(ACTIONS.length)]);
        if (dice == 7777 && random.nextInt(8) == 0) {
            message = "The smart card resource manager is not running (0x8010001D), first seen by this agent";
        }
        put(date + "," + millis() + " [" + random.nextInt(1, 60) + "] " + level + " "
                + COMPONENTS[random.nextInt(COMPONENTS.length)] + " - " + message);
    }

    private void openSc() throws IOException {
        int dice = random.nextInt(10);
        String head = dice < 5 ? "P:7648; T:" + random.nextInt(1000, 9999) + " " + date + "." + millis()
                : "0x7f" + Integer.toHexString(random.nextInt(0x100000, 0xffffff)) + "00 " + date.substring(11)
                + "." + millis();
        String call = switch (random.nextInt(5)) {
            case 0 -> "card.c:" + random.nextInt(400, 900) + ":sc_select_file: called; type=2, path=3f005015"
                    + Integer.toHexString(random.nextInt(0x1000, 0xffff));
            case 1 -> "apdu.c:" + random.nextInt(300, 600) + ":sc_transmit_apdu: returning with: "
                    + (random.nextInt(12) == 0
                    ? "-1214 (Not allowed)" : "0 (Success)");
            case 2 -> "reader-pcsc.c:" + random.nextInt(200, 400) + ":pcsc_transmit: reader 'Example Reader 0"
                    + random.nextInt(4)
                    + " 00', took " + random.nextInt(1, 120) + " ms";
            case 3 -> "pkcs15.c:2372:sc_pkcs15_read_file: path=3f0050154401, index=" + random.nextInt(100)
                    + ", count=-1";
            default -> "iso7816.c:" + random.nextInt(100, 200)
                    + ":iso7816_check_sw: File or application not found, try "
                    + random.nextInt(9);
        };
        put(head + " [opensc-pkcs11] " + call);
    }

    private void pcscd() throws IOException {
        StringBuilder hex = new StringBuilder();
        int count = random.nextInt(5, 24);
        for (int i = 0; i < count; i++) {
            hex.append(String.format(Locale.ROOT, "%02X ", random.nextInt(256)));
        }
        String gap = String.valueOf(random.nextInt(4000));
        put("0".repeat(8 - gap.length()) + gap + " [139889896364744] " + switch (random.nextInt(4)) {
            case 0 -> "APDU: " + hex;
            case 1 -> "SW: " + hex;
            case 2 -> "winscard.c:" + random.nextInt(200, 1800) + ":SCardTransmit() Send Protocol: T=1, card handle "
                    + Integer.toHexString(random.nextInt());
            default -> "ifdwrapper.c:364:IFDStatusICC() Card not transacted: " + random.nextInt(600, 620);
        });
    }

    private void event() throws IOException {
        int dice = random.nextInt(20);
        put((dice == 0 ? "Error" : dice < 3 ? "Warning" : "Information") + "," + event + ","
                + switch (random.nextInt(3)) {
            case 0 -> "Microsoft-Windows-Smartcard-Server," + (dice == 0 ? 610 : 621)
                    + ",None,\"Smart Card Reader 'Example 0"
                    + random.nextInt(4) + "' rejected IOCTL 0x313520: The device does not recognize the command. Command Header: "
                    + Integer.toHexString(random.nextInt()) + "\"";
            case 1 -> "Service Control Manager,7036,None,\"The Smart Card service entered the running state.\"";
            default -> "Microsoft-Windows-CAPI2," + (dice == 0 ? 11 : 70)
                    + ",Build Chain,\"For more details for this event, see"
                    + " the Details section, activity " + Integer.toHexString(random.nextInt()) + "\"";
        });
    }

    private long stack(long most) throws IOException {
        long lines = Math.min(most, 1 + random.nextInt(2));
        for (long i = 0; i < lines; i++) {
            put("   at " + COMPONENTS[random.nextInt(COMPONENTS.length)] + ".Invoke" + random.nextInt(100)
                    + "(String name, Int32 slot) in C:\\build\\agent\\src\\Session" + random.nextInt(50) + ".cs:line "
                    + random.nextInt(2000));
        }
        return lines;
    }

    private long dump(long most) throws IOException {
        long lines = Math.min(most, 1 + random.nextInt(2));
        for (long i = 0; i < lines; i++) {
            StringBuilder hex = new StringBuilder();
            for (int j = 0; j < 16; j++) {
                hex.append(String.format(Locale.ROOT, "%02X ", random.nextInt(256)));
            }
            put(hex + ".0.A" + random.nextInt(100) + "..;.p.");
        }
        return lines;
    }

    private long xml(long most) throws IOException {
        long lines = Math.min(most, 1 + random.nextInt(2));
        for (long i = 0; i < lines; i++) {
            put("<gpPARAM name=\"nhsjobrole" + random.nextInt(9) + "\">" + Integer.toHexString(random.nextInt())
                    + "</gpPARAM><gpPARAM name=\"orgcode\">X" + random.nextInt(10_000) + "</gpPARAM>");
        }
        return lines;
    }
}
