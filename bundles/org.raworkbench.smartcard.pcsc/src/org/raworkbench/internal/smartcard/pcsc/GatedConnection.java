package org.raworkbench.internal.smartcard.pcsc;

import java.util.concurrent.Semaphore;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.spi.RawConnection;

/** A connection during which nobody else of this program asks the card anything. */
final class GatedConnection implements RawConnection {

    private final RawConnection line;
    private Semaphore gate;

    /** @param gate to be opened at the end; null when it was not passed */
    GatedConnection(RawConnection line, Semaphore gate) {
        this.line = line;
        this.gate = gate;
    }

    @Override
    public Bytes atr() {
        return line.atr();
    }

    @Override
    public String protocol() {
        return line.protocol();
    }

    @Override
    public Bytes transmit(Bytes command) throws SmartcardException {
        return line.transmit(command);
    }

    @Override
    public void begin() throws SmartcardException {
        line.begin();
    }

    @Override
    public void end() {
        line.end();
    }

    @Override
    public void close() {
        line.close();
        if (gate != null) {
            gate.release();
            gate = null;
        }
    }
}
