package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.redaction.Place;
import org.raworkbench.redaction.RedactedText;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

/** The same person has the same label in the whole case, and the author decides about everything but secrets. */
class ConsistencyTest {

    private static final String CERTIFICATE = "CN=555012345678_Anna_Kowalska, OU=People, O=nhs";

    @Test
    void aPersonIsKnownInEveryTextInEverySpelling() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn("rang again: Kowalska, Anna could not sign");
        pass.learn(CERTIFICATE);
        assertEquals("rang again: [person 1] could not sign",
                pass.redact("notes", "rang again: Kowalska, Anna could not sign").text());
        assertEquals("CN=[uuid 1]_[person 1], OU=People, O=nhs", pass.redact("certificate", CERTIFICATE).text());
        assertEquals("ANNA: [person 1], [person 1]; Mrs [person 1]; [person 1]".replace("ANNA", "[person 1]"),
                pass.redact("mail", "ANNA: anna kowalska, KOWALSKA; Mrs Kowalska; Anna").text());
    }

    @Test
    void aNameThatIsAWordMasksThePersonAndNotTheWord() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn("CN=555012345678_Demo_Person, OU=People");
        pass.learn("Name: Grace Little");
        assertEquals("Ask the person little by little. Person or not, time will tell.",
                pass.redact("text", "Ask the person little by little. Person or not, time will tell.").text());
        assertEquals("[person 1]; Mrs [person 2]; [person 2]",
                pass.redact("text", "Demo Person; Mrs Little; LITTLE, Grace").text());
    }

    @Test
    void aSurnameAloneIsKnownWhereverItStands() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn(CERTIFICATE);
        assertEquals("user=x1 [person 1]; kowalska logged off; for KOWALSKA: rejected"
                .replace("kowalska", "[person 1]").replace("KOWALSKA", "[person 1]"),
                pass.redact("log", "user=x1 Kowalska; kowalska logged off; for KOWALSKA: rejected").text()
                        .replace("[user 1]", "x1"));
    }

    @Test
    void machinesNumbersAndUsersKeepTheirLabels() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn("Computer: WS-0042");
        assertEquals("on [computer 1] at 9", pass.redact("a", "on ws-0042 at 9").text());
        assertEquals("host=[computer 1]", pass.redact("b", "host=WS-0042.trust.example").text());
        assertEquals("[NHS number 1], [NHS number 1], tel [telephone 1] [telephone 1]",
                pass.redact("c", "9434765919, 943 476 5919, tel 07700 900123 +44 7700 900123").text());
    }

    @Test
    void twoPersonsOfOneSurnameAreTwo() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        String text = "Name: Anna Okafor\nName: John Okafor\nMr Okafor signed";
        List<Replacement> found = pass.redact("text", text).found();
        assertEquals(3, found.stream().map(Replacement::label).distinct().count(), found.toString());
    }

    @Test
    void theSecretThatComesTwiceHasOneLabel() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        assertEquals(pass.redact("a", "password=x9kkwq").text(), pass.redact("b", "password=x9kkwq").text());
        assertNotEquals(pass.redact("a", "password=x9kkwq").text(), pass.redact("b", "password=other1").text());
    }

    @Test
    void theAffectedUsersUuidStaysAndOthersDoNot() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict().keeping("555012345678"));
        RedactedText text = pass.redact("text", "UUID 555012345678, sponsor 555099999999");
        assertEquals("UUID 555012345678, sponsor [uuid 2]", text.text());
        assertEquals(1, text.masked().size());
        assertEquals("555012345678", text.kept().get(0).found());
    }

    @Test
    void theAuthorKeepsAPersonInEverySpelling() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict().keeping("Anna Kowalska"));
        pass.learn(CERTIFICATE);
        assertEquals("Kowalska and [user 1]", pass.redact("text", "Kowalska and user=x12345")
                .text().replace("user=", ""));
    }

    @Test
    void passesWithOtherSettingsShareNamesAndLabels() {
        RedactionPass one = new RedactionPass(RedactionSettings.strict());
        RedactionPass other = one.with(RedactionSettings.strict().keeping("555012345678"));
        other.learn(CERTIFICATE);
        assertEquals("[person 1] [uuid 1]", one.redact("a", "Kowalska 555012345678").text());
        assertEquals("[person 1] 555012345678", other.redact("b", "Anna 555012345678").text());
        assertEquals("mail [e-mail 1]", one.redact("a", "mail a@b.example").text());
        assertEquals("[e-mail 1], [e-mail 2]", other.redact("b", "a@b.example, c@d.example").text());
    }

    @Test
    void aKindMayBeLeft() {
        RedactionSettings settings = RedactionSettings.strict().leaving(RedactionKind.IP_ADDRESS);
        assertEquals("10.20.30.40 [e-mail 1]",
                new RedactionPass(settings).redact("text", "10.20.30.40 a@b.example").text());
    }

    @Test
    void noSettingLetsASecretThrough() {
        RedactionSettings settings = RedactionSettings.strict().keeping("x9kkwq").leaving(RedactionKind.PASSWORD);
        for (RedactionKind kind : RedactionKind.values()) {
            settings = settings.leaving(kind);
        }
        RedactedText text = new RedactionPass(settings).redact("text", "password=x9kkwq");
        assertEquals("password=[password 1]", text.text());
        assertFalse(text.toString().contains("x9kkwq"), text.toString());
        Place place = text.found().get(0).place();
        assertThrows(IllegalArgumentException.class,
                () -> new Replacement(RedactionKind.PASSWORD, place, "", "[password 1]", false));
        assertThrows(IllegalArgumentException.class,
                () -> new Replacement(RedactionKind.PASSWORD, place, "x9kkwq", "[password 1]", true));
    }

    @Test
    void placesAreTheOnesOfTheOriginal() {
        RedactedText text = new RedactionPass(RedactionSettings.strict()).redact("notes",
                "first\nmail a@b.example and c@d.example\n");
        assertEquals(new Place("notes", 11, 11, 2, 6), text.found().get(0).place());
        assertEquals(new Place("notes", 27, 11, 2, 22), text.found().get(1).place());
    }

    @Test
    void settingsDoNotTellWhatIsKept() {
        assertTrue(!RedactionSettings.strict().keeping("Anna").toString().contains("Anna"));
    }
}
