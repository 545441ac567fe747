package org.raworkbench.internal.inspection.profiles;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.internal.inspection.profiles.MinidriverIndex.Entry;
import org.raworkbench.internal.inspection.profiles.Unpacking.NotUnpacked;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * IDPrime of Gemalto (today Thales). Files, names and the passcode's reference follow OpenSC, card-idprime.c, which also
 * asks for the counter by VERIFY without data (reference 11).
 */
@Component(service = CardProfile.class)
public final class IdPrimeProfile implements CardProfile {

    private static final Bytes AID = Bytes.ofHex("A000000018800000000662");
    private static final Bytes INDEX = Bytes.ofHex("3F000101");
    private static final int PIN_REFERENCE = 0x11;
    private static final int MOST_CERTIFICATES = 8;

    @Override
    public String name() {
        return "IDPrime";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return List.of(AID);
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        content.application(application.aid().orElse(AID), application.label());
        CardFiles files = CardFiles.of(card);
        FileContent index = files.readAll(INDEX);
        if (!index.ok()) {
            content.problem(Messages.text("idprime.index"), Reason.FAILED, index.explain());
            return;
        }
        List<Entry> entries = MinidriverIndex.ofIdPrime(index.data());
        for (Entry entry : entries.stream().limit(MOST_CERTIFICATES).toList()) {
            readCertificate(card, files, entry, content);
        }
        if (!entries.isEmpty()) {
            card.transmit(Command.select(AID));
            Response answer = card.transmit(new Command(0x00, 0x20, 0x00, PIN_REFERENCE, Bytes.empty(), 0));
            content.counterFromVerify(PIN_REFERENCE, RetryCounter.PASSCODE, answer.sw());
        }
    }

    /** The application has to be selected anew before each of its files. */
    private static void readCertificate(CardConnection card, CardFiles files, Entry entry, CardContent content)
            throws SmartcardException {
        String container = "mscp/" + entry.name();
        card.transmit(Command.select(AID));
        FileContent file = files.readAll(Bytes.ofHex("3F00%04X".formatted(entry.file())));
        if (!file.ok()) {
            content.unreadableCertificate(container, file.explain());
            return;
        }
        try {
            content.certificate(container, Unpacking.minidriverFile(file.data()));
        } catch (NotUnpacked broken) {
            content.unreadableCertificate(container, Messages.text("notRead.compressed", broken.getMessage()));
        }
    }
}
