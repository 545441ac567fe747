package org.raworkbench.internal.inspection.ui.tests;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;

/** Synthetic readers, snapshots and findings: made up for these tests, read from no card. */
final class Synthetic {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final String READER = "Synthetic Reader 00 00";
    static final String OTHER = "Synthetic Reader 01 00";
    static final String UUID = "555500001111";
    private static final Bytes ATR = Bytes.ofHex("3B8001 81".replace(" ", ""));

    private Synthetic() {
    }

    static Reader reader(String name, CardPresence presence, long insertion) {
        return new Reader(name, false, false, presence,
                presence == CardPresence.PRESENT ? Optional.of(ATR) : Optional.empty(), insertion);
    }

    static Reader empty(String name) {
        return reader(name, CardPresence.ABSENT, 0);
    }

    static Reader withCard(String name) {
        return reader(name, CardPresence.PRESENT, 1);
    }

    static Reader demo(Reader reader) {
        return new Reader(reader.name(), true, reader.virtual(), reader.presence(), reader.atr(), reader.insertion());
    }

    static Reader virtual(Reader reader) {
        return new Reader(reader.name(), reader.demo(), true, reader.presence(), reader.atr(), reader.insertion());
    }

    static SmartcardState running(Reader... readers) {
        return new SmartcardState(ServiceState.RUNNING, "", List.of(readers));
    }

    /** The first thing known of a card. */
    static CardSnapshot atr(Reader reader) {
        return new CardSnapshot(NOW, reader, CardSnapshot.Stage.ATR, Optional.of(answer()), "", List.of(),
                new CardSeries("", CardSeries.Confidence.UNKNOWN, "Look at the back of the card."), ChipIdentity.NONE,
                List.of(), List.of(), List.of(), List.of(), List.of(), 3);
    }

    /** A whole inspection of a card with both certificates, valid from 2025 to {@code end}. */
    static CardSnapshot complete(Reader reader, Instant end) {
        return new CardSnapshot(NOW, reader, CardSnapshot.Stage.COMPLETE, Optional.of(answer()), "T=1",
                List.of("Synthetic card"),
                new CardSeries("8", CardSeries.Confidence.CONFIRMED, "Read from the back of the card."),
                new ChipIdentity(Optional.of("0102030405060708"),
                        List.of(new ChipIdentity.CplcField("icFabricator", "IC fabricator", "4790", "NXP")),
                        List.of(new ChipIdentity.Fact("GlobalPlatform", "2.2"))),
                List.of(new CardApplication(Bytes.ofHex("A000000308000010000100"), "PIV", "")),
                List.of(new RetryCounter("PIV", "80", "Passcode (PIN)", OptionalInt.of(3), RetryCounter.State.OK)),
                List.of(certificate(CardCertificate.Role.AUTHENTICATION, "5FC105", end),
                        certificate(CardCertificate.Role.SIGNING, "5FC10A", end)),
                List.of(), List.of(new Exchange(1, NOW, 1_500_000, "00A404000BA000000308000010000100", "61024F00",
                        0x9000, "")),
                120);
    }

    static CardSnapshot complete(Reader reader) {
        return complete(reader, NOW.plus(200, ChronoUnit.DAYS));
    }

    static CardCertificate certificate(CardCertificate.Role role, String container, Instant end) {
        return new CardCertificate("PIV", container, Bytes.of((byte) 0x30, (byte) 0), role,
                Optional.of(new CardCertificate.Content("CN=" + UUID + "_Synthetic Person,OU=Synthetic,O=nhs",
                        "CN=Synthetic Authority", "0A0B", Instant.parse("2025-01-01T00:00:00Z"), end, "00".repeat(32),
                        Optional.of(UUID))),
                "");
    }

    static Finding finding(String id, Severity severity, String about) {
        return Finding.of(id, severity, "Summary of " + id + ".").about(about).because("Reason of " + id + ".")
                .todo("Action of " + id + ".", Actor.RA, Actor.IT).seen(about, "place", "text").build();
    }

    private static AnswerToReset answer() {
        return new AnswerToReset(ATR, List.of(new AnswerToReset.Field("TS", "3B", "direct convention")),
                List.of("T=1"), Bytes.empty(), false, List.of());
    }
}
