package org.raworkbench.internal.smartcard.demo.tests;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.SimulatedCard;
import org.raworkbench.smartcard.Bytes;

/** Talks to a simulated card in hexadecimal and joins answers that come in parts. */
final class Conversation {

    static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

    static final String SELECT_ISSUER = "00A4040000";
    static final String SELECT_PIV = "00A4040009A0000003080000100000";
    static final String SELECT_PKCS15 = "00A404000CA000000063504B43532D313500";
    static final String PIV_AUTHENTICATION = "00CB3FFF055C035FC10500";
    static final String PIV_SIGNATURE = "00CB3FFF055C035FC10A00";
    static final String PIV_TRIES = "00200080";
    static final String PKCS15_TRIES = "00200001";
    static final String FIRST_CERTIFICATE = "00A40800063F0050154331";
    static final String SECOND_CERTIFICATE = "00A40800063F0050154332";

    private final SimulatedCard card;

    Conversation(SimulatedCard card) {
        this.card = card;
    }

    /** With the card in the first reader of a story. */
    static Conversation with(String story) {
        return new Conversation(DemoCards.create(story, NOW).get(0).card());
    }

    SimulatedCard card() {
        return card;
    }

    /** One exchange: the answer as it comes. */
    String once(String command) {
        return card.transmit(Bytes.ofHex(command)).hex();
    }

    /** The complete answer, in hexadecimal, status word at the end. */
    String ask(String command) {
        String answer = once(command);
        if (sw(answer).startsWith("6C")) {
            answer = once(command.substring(0, 8) + sw(answer).substring(2));
        }
        StringBuilder data = new StringBuilder();
        while (sw(answer).startsWith("61")) {
            data.append(answer, 0, answer.length() - 4);
            answer = once("00C00000" + sw(answer).substring(2));
        }
        return data + answer;
    }

    String status(String command) {
        return sw(ask(command));
    }

    /** The certificate in a PIV data object: 53 and 70 with lengths of three bytes before it, 71 and FE behind it. */
    X509Certificate pivCertificate(String getData) {
        String object = ask(getData);
        return certificate(object.substring(2 * 8, object.length() - "710100FE009000".length()));
    }

    /** The certificate in a file. */
    X509Certificate fileCertificate(String select) {
        ask(select);
        StringBuilder content = new StringBuilder();
        String part;
        do {
            part = ask("00B0%04X00".formatted(content.length() / 2));
            content.append(part, 0, part.length() - 4);
        } while (part.length() == 2 * 256 + 4);
        return certificate(content.toString());
    }

    static String sw(String answer) {
        return answer.substring(answer.length() - 4);
    }

    private static X509Certificate certificate(String hex) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Bytes.ofHex(hex).toArray()));
        } catch (CertificateException e) {
            throw new AssertionError("no certificate: " + hex, e);
        }
    }
}
