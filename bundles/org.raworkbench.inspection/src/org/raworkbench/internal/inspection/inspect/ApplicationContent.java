package org.raworkbench.internal.inspection.inspect;

import java.util.OptionalInt;

import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.inspection.RetryCounter.State;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Takes what a profile reads from one application. */
final class ApplicationContent implements CardContent {

    private static final int VERIFIED = 0x9000;
    private static final int BLOCKED = 0x6983;

    private final String application;
    private final InspectionRecord inspection;

    ApplicationContent(String application, InspectionRecord inspection) {
        this.application = application;
        this.inspection = inspection;
    }

    @Override
    public void application(Bytes aid, String detail) {
        inspection.add(new CardApplication(aid, application, TamedText.tame(detail)));
    }

    @Override
    public void certificate(String container, Bytes der) {
        inspection.add(CertificateReading.read(application, container, der));
    }

    @Override
    public void unreadableCertificate(String container, String reason) {
        inspection.add(CertificateReading.unreadable(application, container, Bytes.empty(), TamedText.tame(reason)));
    }

    @Override
    public void counter(int reference, String name, OptionalInt triesLeft, State state) {
        inspection.add(new RetryCounter(application, "%02X".formatted(reference & 0xFF), TamedText.tame(name), triesLeft,
                state));
    }

    @Override
    public void counterFromVerify(int reference, String name, int sw) {
        if ((sw & 0xFFF0) == 0x63C0) {
            int tries = sw & 0x0F;
            counter(reference, name, OptionalInt.of(tries), tries == 0 ? State.BLOCKED : State.OK);
        } else if (sw == BLOCKED) {
            counter(reference, name, OptionalInt.of(0), State.BLOCKED);
        } else {
            counter(reference, name, OptionalInt.empty(), sw == VERIFIED ? State.VERIFIED : State.UNKNOWN);
        }
    }

    @Override
    public void fact(String name, String value) {
        inspection.add(new ChipIdentity.Fact(TamedText.tame(name), TamedText.tame(value)));
    }

    @Override
    public void problem(String place, Reason reason, String text) {
        inspection.add(new ReadProblem(TamedText.tame(place), reason, TamedText.tame(text)));
    }
}
