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

/** Cards with PKCS#15 files (ISO/IEC 7816-15:2016; PKCS#15 v1.1). */
@Component(service = CardProfile.class)
public final class Pkcs15Profile implements CardProfile {

    /** RSA Data Security's registered provider and "PKCS-15" in ASCII. */
    private static final Bytes AID = Bytes.ofHex("A000000063504B43532D3135");

    @Override
    public String name() {
        return "PKCS#15";
    }

    @Override
    public List<Bytes> applicationIdentifiers() {
        return List.of(AID);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void read(CardConnection card, Response selected, CardContent content) throws SmartcardException {
        SelectedApplication application = new SelectedApplication(selected);
        content.application(application.aid().orElse(AID), application.label());
        // ISO/IEC 7816-15 builds on the VERIFY of ISO/IEC 7816-4, which changes nothing without data
        if (!new Pkcs15Structure(card, content).read(true)) {
            content.problem(name(), Reason.FAILED, Messages.text("notRead.structure"));
        }
    }

    @Override
    public void readDetails(CardConnection card, CardContent content) throws SmartcardException {
        new Pkcs15Structure(card, content).readToken();
    }
}
