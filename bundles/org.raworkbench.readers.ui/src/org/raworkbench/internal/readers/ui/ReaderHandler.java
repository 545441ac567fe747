package org.raworkbench.internal.readers.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Reader Firmware view. */
abstract class ReaderHandler extends ViewHandler<ReaderFirmwareView> {

    ReaderHandler() {
        super(ReaderFirmwareView.ID, ReaderFirmwareView.class);
    }
}
