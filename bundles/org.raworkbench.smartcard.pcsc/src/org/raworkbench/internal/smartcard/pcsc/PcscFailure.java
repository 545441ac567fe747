package org.raworkbench.internal.smartcard.pcsc;

import java.util.Objects;

/** A call into PC/SC failed. */
final class PcscFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What has to happen before it can work. */
    enum Remedy {
        /** Nothing that is known here; asking again may help. */
        RETRY,
        /** This computer's PC/SC library has to be installed. */
        INSTALL,
        /** This program has to be restarted: the JDK keeps a dead context. */
        RESTART
    }

    private final transient PcscError error;
    private final Remedy remedy;

    private PcscFailure(PcscError error, Remedy remedy, Throwable cause) {
        super(error.code(), cause);
        this.error = Objects.requireNonNull(error, "error");
        this.remedy = remedy;
    }

    static PcscFailure of(Throwable cause) {
        return new PcscFailure(PcscError.of(cause), Remedy.RETRY, cause);
    }

    static PcscFailure of(Throwable cause, Remedy remedy) {
        return new PcscFailure(PcscError.of(cause), remedy, cause);
    }

    /** Whatever the code says, the service is gone. */
    static PcscFailure serviceLost(Throwable cause) {
        return new PcscFailure(new PcscError("SCARD_E_NO_SERVICE"), Remedy.RETRY, cause);
    }

    PcscError error() {
        return error;
    }

    Remedy remedy() {
        return remedy;
    }
}
