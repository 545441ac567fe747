package org.raworkbench.logs.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.rules.SecretMask;

/** No secret leaves a log. All values are made up. */
class SecretMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sso_ticket=AQIC5wM2LY4SfcxZ1234567890abcdefghij#|AQIC5wM2LY4",
        "<gpPARAM name=\"sso_ticket\">AQIC5wM2LY4SfcxZ1234567890#</gpPARAM>|AQIC5wM2LY4",
        "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.abcDEF123|eyJzdWIi",
        "id_token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.|eyJzdWIi",
        "Authorization: Basic dXNlcjpwYXNzd29yZA==|dXNlcjpw",
        "passcode=482915 entered|482915",
        "PIN: 4829|4829",
        "password: \"hunter22\"|hunter22",
        "{\"password\":\"hunter22\"}|hunter22",
        "Outgoing APDU: 00 20 00 80 08 34 38 32 39 31 35 FF FF|34 38 32 39",
        "APDU: 00 20 00 80 08 34 38 32 39 FF FF FF FF|34 38 32 39",
        "SCardTransmit 00200080083438323931FFFFFF|3438323931",
        "CLA 0x00 00:20:00:81:06:31:32:33:34:35:36|31:32:33:34",
        "Cookie: JSESSIONID=0123456789ABCDEF0123; path=/|0123456789ABCDEF",
        "access_token=ya29.AbCdEfGhIjKlMn&x=1|ya29.AbCdEf"})
    void secretsAreMasked(String line, String secret) {
        String masked = SecretMask.of(line);
        assertFalse(masked.contains(secret), masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-06-15 09:00:01,120 ERROR [4] Cards - SCardEstablishContext failed: 0x8010001D",
        "Outgoing APDU: 00 A4 04 00 09 A0 00 00 03 08 00 00 10 00",
        "Card ATR: 3B D6 97 00 81 B1 FE 45 1F 87 80 31 C1 52 41 1A 2B",
        "VERIFY returned 63 C2", "The passcode was wrong, 2 tries left", "pin verified",
        "ticket not available (0x80100009)", "token present: true"})
    void whatIsNoSecretStays(String line) {
        assertEquals(line, SecretMask.of(line));
    }

    @Test
    void theRestOfTheLineStays() {
        assertEquals("user 000123456789 passcode=[masked], reader 2", SecretMask.of("user 000123456789 passcode=123456, reader 2"));
    }
}
