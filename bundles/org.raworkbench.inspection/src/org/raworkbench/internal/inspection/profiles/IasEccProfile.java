package org.raworkbench.internal.inspection.profiles;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * IAS-ECC of Oberthur (today IDEMIA). Its certificates are read where they lie in a PKCS#15 structure under the
 * application. Passcode counters are not asked for: OpenSC reads them from security data objects of the maker's own
 * kind, and nothing public says that VERIFY without data costs no try here.
 */
@Component(service = CardProfile.class)
public final class IasEccProfile implements CardProfile {

    /** OpenSC, card-iasecc.c. */
    private static final Bytes AID = Bytes.ofHex("A000000077010800070000FE00000100");

    @Override
    public String name() {
        return "IAS-ECC";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return List.of(AID);
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        content.application(application.aid().orElse(AID), application.label());
        if (!new Pkcs15Structure(card, content).read(false)) {
            content.problem(name(), Reason.FAILED, Messages.text("notRead.structure"));
        }
    }
}
