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
 * AuthentIC of Oberthur (today IDEMIA). Its certificates are read where they lie in a PKCS#15 structure under the
 * application; otherwise the application is only recognised. Passcode counters are not asked for: what VERIFY without
 * data does is public for one of the two versions only.
 */
@Component(service = CardProfile.class)
public final class AuthentIcProfile implements CardProfile {

    /** OpenSC, card-authentic.c (version 3.2) and card-oberthur.c (version 5). */
    private static final List<Bytes> AIDS = List.of(Bytes.ofHex("A0000000770100700A1000F100000100"),
            Bytes.ofHex("A000000077010303000000F100000002"));

    @Override
    public String name() {
        return "Oberthur AuthentIC";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return AIDS;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        content.application(application.aid().orElse(AIDS.get(0)), application.label());
        if (!new Pkcs15Structure(card, content).read(false)) {
            content.problem(name(), Reason.FAILED, Messages.text("notRead.structure"));
        }
    }
}
