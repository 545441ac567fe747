package org.raworkbench.internal.inspection.profiles;

import java.util.List;
import java.util.OptionalInt;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.internal.inspection.profiles.MinidriverIndex.Entry;
import org.raworkbench.internal.inspection.profiles.Unpacking.NotUnpacked;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * Generic Identity Device Specification (GIDS) of Microsoft, read with GET DATA alone. The counters are data objects
 * here, so no VERIFY is needed. Layout of the master file: OpenSC, card-gids.h.
 */
@Component(service = CardProfile.class)
public final class GidsProfile implements CardProfile {

    private static final Bytes AID = Bytes.ofHex("A00000039742544659");
    private static final int APPLICATION = 0x3FFF;
    private static final int MASTER_FILE = 0xA000;
    private static final int MASTER_OBJECT = 0xDF1F;
    private static final int MOST_CERTIFICATES = 8;

    @Override
    public String name() {
        return "GIDS";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return List.of(AID.plus(Bytes.ofHex("02")), AID.plus(Bytes.ofHex("01")));
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        content.application(application.aid().orElse(AID), application.label());
        CardSession session = new CardSession(card);
        readCertificates(session, content);
        readCounter(session, 0x7F71, 0x80, RetryCounter.PASSCODE, content);
        readCounter(session, 0x7F73, 0x81, RetryCounter.UNBLOCKING_CODE, content);
    }

    private static void readCertificates(CardSession session, CardContent content) throws SmartcardException {
        FileContent master = data(session, MASTER_FILE, MASTER_OBJECT);
        if (!master.ok()) {
            content.problem(Messages.text("gids.masterFile"), Reason.FAILED, master.explain());
            return;
        }
        for (Entry entry : MinidriverIndex.ofGids(master.data()).stream().limit(MOST_CERTIFICATES).toList()) {
            String container = "mscp/" + entry.name();
            FileContent file = data(session, entry.file(), entry.object());
            if (!file.ok()) {
                content.unreadableCertificate(container, file.explain());
                continue;
            }
            try {
                content.certificate(container, Unpacking.minidriverFile(file.data()));
            } catch (NotUnpacked broken) {
                content.unreadableCertificate(container, Messages.text("notRead.compressed", broken.getMessage()));
            }
        }
    }

    private static void readCounter(CardSession session, int object, int reference, String name, CardContent content)
            throws SmartcardException {
        FileContent status = data(session, APPLICATION, object);
        if (!status.ok()) {
            return;
        }
        var objects = TlvReader.read(status.data());
        OptionalInt tries = objects.find(0x97).or(() -> objects.find(0x9F17)).filter(left -> left.value().length() == 1)
                .map(left -> OptionalInt.of(left.value().at(0))).orElse(OptionalInt.empty());
        RetryCounter.State state = tries.isEmpty() ? RetryCounter.State.UNKNOWN
                : tries.getAsInt() == 0 ? RetryCounter.State.BLOCKED : RetryCounter.State.OK;
        content.counter(reference, name, tries, state);
    }

    /** GET DATA with a tag list; the answer is the object with its tag. */
    private static FileContent data(CardSession session, int file, int object) throws SmartcardException {
        Bytes wanted = Bytes.of((byte) 0x5C, (byte) 0x02, (byte) (object >> 8), (byte) object);
        Response answer = session.send(new Command(0x00, 0xCB, file >> 8, file & 0xFF, wanted, session.longest()));
        if (!answer.ok()) {
            return FileContent.failed(answer.sw());
        }
        return TlvReader.read(answer.data()).find(object).map(Tlv::value).map(FileContent::of)
                .orElseGet(() -> FileContent.failed(0x6A88));
    }
}
