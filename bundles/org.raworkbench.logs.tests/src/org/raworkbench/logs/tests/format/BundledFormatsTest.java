package org.raworkbench.logs.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Match;
import org.raworkbench.internal.logs.format.RawTime;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.logs.RecordSeverity;

/** Lines in the shape of real ones, from public issues and documents; those of agents are synthetic. */
class BundledFormatsTest {

    private static final FormatCatalogue CATALOGUE = FormatCatalogue.bundled();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Recogniser recogniser(String... lines) {
        return CATALOGUE.recogniser(Survey.of(java.util.Arrays.stream(lines).map(BundledFormatsTest::bytes).toList()));
    }

    @Test
    void everyFormatPassesItsOwnSamples() {
        assertEquals(List.of(), CATALOGUE.leftOut());
        assertEquals(41, CATALOGUE.formats().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "log4net~ERROR~2026-01-05T08:15:30.123~2026-01-05 08:15:30,123 [12] ERROR IdentityAgent.Session - Ticket refused",
            "log4net~WARNING~2026-01-05T08:15:30.123~2026-01-05 08:15:30.123 WARN  [main] agent.Reader - late",
            "log4net~INFO~2026-01-05T07:15:30Z~2026-01-05T08:15:30+01:00 INFO started",
            "log4net~FATAL~2026-01-05T08:15:30.100~2026-01-05 08:15:30.1 CRITICAL: no service",
            "log4j-level-first~ERROR~2026-01-05T08:15:30~ERROR 2026-01-05 08:15:30 no reader",
            "log4j-time-only~DEBUG~08:15:30.123~08:15:30.123 [main] DEBUG agent.Reader - poll",
            "opensc-debug~ERROR~19:41:31.703~P:52235; T:0x1399 19:41:31.703 [opensc-pkcs11] reader-pcsc.c:1515:pcsc_detect_readers: returning with: -1101 (No readers found)",
            "opensc-debug~DEBUG~14:07:29.878~0x2ac3ce00 14:07:29.878 [pkcs15-tool] reader-pcsc.c:1164:pcsc_detect_readers: Found new PC/SC reader 'R'",
            "opensc-debug~DEBUG~2018-12-31T09:12:37.691~P:7648; T:3240 2018-12-31 09:12:37.691 [opensc-tool] sc.c:280:sc_detect_card_presence: returning with: 3",
            "pcscd~NONE~PT0.000055S~00000055 [139889896364744] pcscdaemon.c:663:main() pcsc-lite 1.9.5 daemon ready.",
            "pcscd~NONE~PT0.00001S~00000010 [136383893079616] Card ATR: 3B 00 ",
            "pcscd~NONE~PT0.000008S~00000008 winscard.c:256:SCardConnect() Attempting Connect to R using protocol: 3",
            "pcscd~WARNING~PT1M39.999999S~99999999 [1] winscard_svc.c:1:F() rv=SCARD_W_REMOVED_CARD",
            "pcscd~NONE~--11-21T10:22:33~Nov 21 10:22:33 desk1 pcscd[812]: 00000021 [13988] ifdhandler.c:150:Create() x",
            "windows-event-csv~ERROR~2025-11-21T10:22:33~Error,21/11/2025 10:22:33,SCardSvr,610,None,\"rejected\"",
            "windows-event-xml~ERROR~2026-01-05T08:15:30.123456700Z~<Event xmlns=\"x\"><System><Provider Name=\"P\"/><EventID>610</EventID><Level>2</Level><TimeCreated SystemTime=\"2026-01-05T08:15:30.1234567Z\"/><EventRecordID>1</EventRecordID><Channel>System</Channel></System></Event>",
            "json-lines~ERROR~2026-01-05T08:15:30.123Z~{\"time\":\"2026-01-05T08:15:30.123Z\",\"level\":\"error\",\"message\":\"a, \\\"b\\\" }\"}",
            "syslog~FATAL~2003-10-11T22:14:15.003Z~<34>1 2003-10-11T22:14:15.003Z host su - ID47 - su root failed",
            "syslog~NONE~--01-05T08:15:30~Jan  5 08:15:30 desk1 kernel: usb 1-1: new device",
            "web-server~ERROR~2000-10-10T20:55:36Z~127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /a HTTP/1.0\" 503 2326",
            "iso-text~NONE~2026-01-05T08:15:30.123456700Z~2026-01-05T08:15:30.1234567Z card removed",
            "iso-text~WARNING~2026-01-05T08:15:30~[2026-01-05 08:15:30] Warning: low",
            "epoch-text~NONE~2026-01-05T08:15:30Z~1767600930 started",
            "epoch-text~NONE~2026-01-05T08:15:30.123Z~1767600930123 started",
            "dated-text~ERROR~2026-01-25T08:15:30~25/01/2026 08:15:30 ERROR no reader",
            "time-text~NONE~08:15:30~08:15:30 something",
            "certutil-scinfo~INFO~''~The Microsoft Smart Card Resource Manager is running.",
            "certutil-scinfo~ERROR~''~Cannot open the AT_SIGNATURE key for reader: R 0",
            "registry-export~NONE~''~[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]",
            "sc-query~NONE~''~SERVICE_NAME: scardsvr",
            "syslog~INFO~2003-08-24T12:14:15.000003Z~<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 proc 8710 - - x",
            "syslog~NONE~--06-14T15:16:01~Jun 14 15:16:01 combo sshd(pam_unix)[19939]: failure",
            "log4j-time-only~WARNING~09:12:37.691~[09:12:37:691] [3240:00000cbf] [WARN][com.winpr.smartcard] - failed",
            "log4net~ERROR~2026-01-05T08:15:30.123~2026-01-05 08:15:30:123 ERROR x",
            "iso-text~NONE~2026-01-05T20:15:30~2026-01-05 08:15:30 PM locked",
            "iso-text~NONE~2026-06-05T07:15:30Z~2026-06-05 08:15:30 BST x",
            "month-text~ERROR~2026-01-05T08:15:30.123~05.01.2026 08:15:30,123 ERROR x",
            "month-text~NONE~2015-05-24T12:48:21Z~2015/05/24 07:48:21 -05:00 x",
            "month-text~NONE~2021-05-19T12:00:02Z~Wed May 19 08:00:02 EDT 2021 x",
            "dated-text~NONE~2026-01-25T13:15:30Z~25/01/2026 08:15:30 -0500 x",
            "web-server~ERROR~2005-12-04T04:47:44~[Sun Dec 04 04:47:44 2005] [error] x",
            "pipe-text~NONE~2017-12-24T00:00:05.021~20171224-0:0:5:21|Step|30002312|x",
            "json-lines~INFO~2026-01-05T08:15:30Z~{\"@t\":\"2026-01-05T08:15:30Z\",\"@mt\":\"hello\"}",
            "json-lines~WARNING~2026-01-05T08:15:30Z~{\"@timestamp\":\"2026-01-05T08:15:30Z\",\"log\":{\"level\":\"warn\"}}",
            "json-lines~FATAL~2026-01-05T08:15:30.123400Z~{\"instant\":{\"epochSecond\":1767600930,\"nanoOfSecond\":123400000},\"level\":\"FATAL\"}",
            "windows-event-csv~WARNING~2026-01-05T08:15:32~Avertissement,05/01/2026 08:15:32,SCardSvr,619,Aucun,x",
            "windows-event-text~NONE~''~Event[0]:",
            "registry-export~NONE~''~HKEY_LOCAL_MACHINE\\SOFTWARE\\X",
            "certutil-scinfo~ERROR~''~CertUtil : -SCInfo \u00c9CHEC de la commande : 0x6f7",
            "certutil-scinfo~NONE~''~================ \u8bc1\u4e66 0 ================"})
    void aLineIsOfItsFormat(String id, RecordSeverity severity, String time, String line) {
        Recogniser recogniser = recogniser(line);
        Match match = new Match();
        byte[] bytes = bytes(line);
        recogniser.recognise(bytes, 0, bytes.length, match);
        assertEquals(id, match.format() == 0 ? "none" : recogniser.formats().get(match.format() - 1).id());
        assertEquals(time, RawTime.text(match.time()));
        assertEquals(severity, RecordSeverity.values()[match.severity()]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"plain text", "2026-13-05 08:15:30 no such month",
            "2026-02-30 08:15:30 no such day",
            "2026-01-05 25:15:30 no such hour", "12345678 a number of eight digits", "9434765919 a number of ten digits",
            "--- Leser: that certutil may have written", "0000005 too short", "{not json", "P:7648; T:3240", "''"})
    void otherLinesAreOfNone(String line) {
        assertTrue(recogniser(line).format(bytes(line)).isEmpty());
    }

    /** A number of eight digits, a title behind hyphens: the lines around them say whether they are meant. */
    @Test
    void whatManyLinesLookLikeCountsOnlyBesideLinesThatLeaveNoDoubt() {
        String hex = "00000100 SW: 90 00";
        assertTrue(recogniser(hex).format(bytes(hex)).isEmpty());
        assertEquals("pcscd", recogniser(hex, "00000008 winscard.c:256:SCardConnect() x").format(bytes(hex))
                .orElseThrow().id());
        String title = "--- Lecteur : Yubico 00 00";
        assertTrue(recogniser(title).format(bytes(title)).isEmpty());
        assertEquals("certutil-scinfo", recogniser(title, "--- Statut : SCARD_STATE_PRESENT").format(bytes(title))
                .orElseThrow().id());
    }

    @Test
    void fieldsAreNamed() {
        String line = "P:7648; T:3240 2018-12-31 09:12:37.691 [opensc-tool] sc.c:280:sc_detect: returning with: 3";
        assertEquals(Map.of("process", "7648", "thread", "3240", "time", "2018-12-31 09:12:37.691", "application",
                "opensc-tool", "file", "sc.c", "line", "280", "function", "sc_detect", "message", "returning with: 3"),
                recogniser(line).fields(bytes(line)));
    }

    @Test
    void aColouredLineOfPcscdSaysItsSeverityByTheColour() {
        String line = "\u001b[36m00000012\u001b[0m [1398] \u001b[35mifdhandler.c:1:F() failed\u001b[0m";
        Recogniser recogniser = recogniser(line);
        Match match = new Match();
        recogniser.recognise(bytes(line), 0, bytes(line).length, match);
        assertEquals("pcscd", recogniser.formats().get(match.format() - 1).id());
        assertEquals(RecordSeverity.ERROR.ordinal(), match.severity());
        assertEquals("failed", recogniser.fields(bytes(line)).get("message"));
    }

    @Test
    void theOrderOfDayAndMonthIsSeenFromTheWholeFile() {
        String unclear = "Error,02/03/2026 10:22:33,SCardSvr,610,None,x";
        assertEquals("2026-03-02T10:22:33", time(unclear, unclear));
        assertEquals("2026-03-02T10:22:33", time(unclear, unclear, "Error,25/03/2026 10:22:33,SCardSvr,610,None,x"));
        assertEquals("2026-02-03T10:22:33", time(unclear, unclear, "Error,03/25/2026 10:22:33,SCardSvr,610,None,x"));
    }

    private static String time(String line, String... file) {
        Match match = new Match();
        recogniser(file).recognise(bytes(line), 0, bytes(line).length, match);
        return RawTime.text(match.time());
    }

    @Test
    void aTableIsReadByItsHead() {
        String head = "\"TimeCreated\",\"Id\",\"LevelDisplayName\",\"Message\"";
        String row = "\"21/11/2025 10:22:33\",\"610\",\"Error\",\"rejected, \"\"again\"\"\"";
        Recogniser recogniser = recogniser(head, row);
        assertEquals("csv", recogniser.format(bytes(row)).orElseThrow().id());
        assertEquals("610", recogniser.fields(bytes(row)).get("Id"));
        assertEquals("2025-11-21T10:22:33", time(row, head, row));
    }
}
