package org.raworkbench.internal.inspection.profiles;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.internal.inspection.profiles.Unpacking.NotUnpacked;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;

/** Personal Identity Verification (NIST SP 800-73-4, part 2). */
@Component(service = CardProfile.class)
public final class PivProfile implements CardProfile {

    private static final Bytes AID = Bytes.ofHex("A000000308000010000100");
    private static final Bytes RID = AID.slice(0, 5);
    private static final Bytes AID_WITHOUT_VERSION = AID.slice(0, 9);
    /** What an application template names: the AID without the registered provider. */
    private static final Bytes PIX = AID.slice(5, 9);
    private static final int PIN_REFERENCE = 0x80;
    private static final int COMPRESSED = 0x01;

    /** A data object that holds a certificate (SP 800-73-4, part 1, table 3). */
    private record Slot(String object, String container) {
    }

    private static final List<Slot> IDENTITY = List.of(
            new Slot("5FC105", "5FC105 (9A authentication)"), new Slot("5FC10A", "5FC10A (9C digital signature)"));
    private static final List<Slot> OTHERS = List.of(
            new Slot("5FC10B", "5FC10B (9D key management)"), new Slot("5FC101", "5FC101 (9E card authentication)"));

    @Override
    public String name() {
        return "PIV";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return List.of(AID_WITHOUT_VERSION);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        Optional<Bytes> aid = application.aid().filter(given -> given.startsWith(RID));
        boolean recognised = aid.isPresent() || names(selected);
        content.application(aid.orElse(AID_WITHOUT_VERSION), application.label());
        CardSession session = new CardSession(card);
        for (Slot slot : IDENTITY) {
            recognised |= readSlot(session, slot, content);
        }
        if (recognised) {
            // SP 800-73-4, part 2, 3.2.1: VERIFY without data answers the retry counter and changes nothing
            Response answer = card.transmit(new Command(0x00, 0x20, 0x00, PIN_REFERENCE, Bytes.empty(), 0));
            content.counterFromVerify(PIN_REFERENCE, RetryCounter.PASSCODE, answer.sw());
        }
    }

    @Override
    public void readDetails(CardConnection card, CardContent content) throws SmartcardException {
        CardSession session = new CardSession(card);
        for (Slot slot : OTHERS) {
            readSlot(session, slot, content);
        }
    }

    /** Whether the application property template (part 2, table 3) names PIV. */
    private static boolean names(Response selected) {
        return TlvReader.read(selected.data()).find(0x61, 0x4F).filter(pix -> pix.value().startsWith(PIX)).isPresent();
    }

    /** Answers whether the card gave a PIV data object. */
    private static boolean readSlot(CardSession session, Slot slot, CardContent content) throws SmartcardException {
        Response answer = session.send(new Command(0x00, 0xCB, 0x3F, 0xFF, Bytes.ofHex("5C03" + slot.object()),
                session.longest()));
        FileContent read = new FileContent(answer.data(), answer.sw());
        if (read.absent()) {
            return false;
        }
        if (!read.ok()) {
            content.unreadableCertificate(slot.container(), read.explain());
            return false;
        }
        Optional<Tlv> object = TlvReader.read(read.data()).find(0x53);
        if (object.isPresent() && object.get().value().isEmpty() || read.data().isEmpty()) {
            return object.isPresent(); // an empty slot
        }
        Optional<Tlv> certificate = object.flatMap(container -> container.find(0x70));
        if (certificate.isEmpty()) {
            content.unreadableCertificate(slot.container(), Messages.text("notRead.structure"));
            return object.isPresent();
        }
        if (certificate.get().value().isEmpty()) {
            return true;
        }
        try {
            content.certificate(slot.container(), unpacked(object.get(), certificate.get().value()));
        } catch (NotUnpacked broken) {
            content.unreadableCertificate(slot.container(), Messages.text("notRead.compressed", broken.getMessage()));
        }
        return true;
    }

    /** CertInfo (part 1, 3.4) says whether the certificate is compressed; some issuers forget to say so. */
    private static Bytes unpacked(Tlv object, Bytes certificate) throws NotUnpacked {
        boolean said = object.find(0x71).filter(info -> !info.value().isEmpty())
                .filter(info -> (info.value().at(0) & COMPRESSED) != 0).isPresent();
        return said || certificate.startsWith(Bytes.ofHex("1F8B")) ? Unpacking.gunzip(certificate) : certificate;
    }
}
