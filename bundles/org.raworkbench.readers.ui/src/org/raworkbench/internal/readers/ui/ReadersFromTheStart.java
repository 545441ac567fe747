package org.raworkbench.internal.readers.ui;

import org.raworkbench.internal.readers.ui.model.FirmwareWatch;
import org.raworkbench.ui.ServiceFromStart;

/** Has the attached readers on the desk while the Reader Firmware view is closed or behind another one. */
public final class ReadersFromTheStart extends ServiceFromStart {

    public ReadersFromTheStart() {
        super(FirmwareWatch.class);
    }
}
