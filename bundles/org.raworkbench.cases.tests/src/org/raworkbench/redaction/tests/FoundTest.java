package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;

/** Made-up data in the shapes that logs and letters have. */
class FoundTest {

    private static String redacted(String text) {
        return new RedactionPass(RedactionSettings.strict()).redact("text", text).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "looked up 9434765919 again | looked up [NHS number 1] again",
        "NHS 943 476 5919 | NHS [NHS number 1]",
        "0101011202 bytes, nhs 0101011202 | 0101011202 bytes, nhs [NHS number 1]",
        "DOB 17/05/1980 | DOB [date of birth 1]",
        "she was born on 3rd March 1962. | she was born on [date of birth 1].",
        "Leeds LS1 4AP, tel | Leeds [postcode 1], tel",
        "Set-Cookie: SID=31d4d96e407aad42; Domain=trust.example; Path=/portal | "
                + "Set-Cookie: SID=[session 1]; Domain=trust.example; Path=/portal",
        "call 0113 496 0123 today | call [telephone 1] today",
        "call +44 (0)7700 900123 | call [telephone 1]",
        "to a.b@trust.example, now | to [e-mail 1], now",
        "CN=555012345678_Anna_O'Brien, OU=People | CN=[uuid 1]_[person 1], OU=People",
        "Patient name: Anna Kowalska | Patient name: [person 1]",
        "Dear Dr. Okafor, | Dear Dr. [person 1],",
        "C:\\Users\\asmith4\\AppData | C:\\Users\\[user 1]\\AppData",
        "RXXTRUST\\anna.smith logged on | RXXTRUST\\[user 1] logged on",
        "<Computer>WS-0042.trust.example</Computer> | <Computer>[computer 1]</Computer>",
        "from \\\\FILES01\\logs | from \\\\[computer 1]\\logs",
        "UserID='S-1-5-21-1004336348-1177238915-682003330-512' | UserID='[SID 1]'",
        "from 10.20.30.40:443 | from [IP address 1]:443",
        "at fe80::1ff:fe23:4567:890a now | at [IP address 1] now",
        "card 555012345678 in | card [uuid 1] in",
    })
    void personalDataAreMasked(String text, String expected) {
        assertEquals(expected, redacted(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ticket AQIC5wM2LY4Sfcx@AAJTSQACMDE=# ok | ticket [ticket 1] ok",
        "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.a-b_c | Authorization: Bearer [token 1]",
        "?code=b38d5aa255fd88909702&state=1 | ?code=[token 1]&state=1",
        "password=x9!kk;wq;server=y | password=[password 1];server=y",
        "my passcode is 4829 | my passcode is [password 1]",
        "`\"pin\":\"482913\"` | `\"pin\":\"[password 1]\"`",
        "Set-Cookie: JSESSIONID=0123456789ABCDEF; Path=/ | Set-Cookie: JSESSIONID=[session 1]; Path=/",
        "APDU: 00 20 00 81 06 31 32 33 34 35 36 | APDU: 00 20 00 81 06 [card passcode 1]",
        "002C028008313233343536FFFF | 002C028008[card passcode 1]",
        "00:24:00:80:04:31:32:33:34 | 00:24:00:80:04:[card passcode 1]",
    })
    void secretsAreMasked(String text, String expected) {
        assertEquals(expected, redacted(text));
    }

    @Test
    void theTextBesideADumpShowsThePasscodeToo() {
        assertEquals("00 20 00 81 06 [card passcode 1] . ....[card passcode 2]\n",
                redacted("00 20 00 81 06 31 32 33 34 35 36 . ....123456\n").replace("[card passcode 3]", ""));
    }

    @Test
    void aPrivateKeyIsMaskedWholeAndWhatFollowsStays() {
        assertEquals("key\n[private key 1]\nnext line", redacted("""
                key
                -----BEGIN RSA PRIVATE KEY-----
                Proc-Type: 4,ENCRYPTED
                DEK-Info: AES-256-CBC,1234

                MIIEpAIBAAKCAQEA
                -----END RSA PRIVATE KEY-----
                next line"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Serial Number: 5FC471312B0B7883F40AF57EFD0B1F07",
        "Serial Number: 123456789012",
        "Cert Hash(sha1): 7e05fa629b5e66dbb80e97417d2473cbcf5a3106",
        "Card ATR: 3B DF 18 FF 81 31 FE 58 80 31 90 52 41 01 64 05 C9 03 AC 73 B7 B1 D4 44",
        "2026-01-05 09:12:33,120 [12] INFO Session - kept alive",
        "valid from 16/08/2024 01:46 to 16/08/2026",
        "NHS Identity Agent 2.4.10.0, driver 1.0.0.15",
        "policy 1.2.826.0.1275.102.0.3.2.0 and 2.5.29.15",
        "event 610, error 0x8010001D, status 2148532329",
        "role S8002:G8003:R0001 at X26, code A81001",
        "GUID 7f2ac3ce-0011-4a2b-a3c4-123456789012",
        "00 A4 04 00 07 A0 00 00 00 03 00 00 00",
        "VERIFY answered 63C2, PIN retry counter: 3, passcode accepted",
        "Password expired, token=null, session 4 closed",
        "S-1-5-18 and NT AUTHORITY\\SYSTEM",
        "HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Calais",
        "C:\\Users\\Public\\x.txt and C:\\Program Files\\NHS\\agent.exe",
        "the desk: 0300 303 5035",
        "https://gas.national.ncrs.nhs.uk/login at 127.0.0.1:43487",
        "Name: Gemalto USB Shell Token V2",
        "Contact: Registration Authority",
        "Page not found; Young cards; mark the step",
        "loaded icon@2x.png and viewer@2.4.10.jar",
        "-----BEGIN CERTIFICATE-----\nMIICszCCAZugAwIBAgIU\n-----END CERTIFICATE-----",
    })
    void whatOnlyLooksLikeItStays(String text) {
        assertEquals(text, redacted(text));
    }
}
