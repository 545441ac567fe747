package org.raworkbench.internal.readers.reading;

import java.util.List;
import java.util.Optional;

/** The USB devices of this workstation. */
public interface UsbList {

    /**
     * The devices of this moment.
     *
     * @return empty where this operating system gives no list
     */
    Optional<Devices> devices();

    /**
     * A list of devices.
     *
     * @param present whether all of them are attached now; a registry remembers those that were
     */
    record Devices(List<UsbDevice> all, boolean present) {

        public Devices {
            all = List.copyOf(all);
        }
    }

    /** No list: what only USB can tell stays unknown. */
    static UsbList none() {
        return Optional::empty;
    }
}
