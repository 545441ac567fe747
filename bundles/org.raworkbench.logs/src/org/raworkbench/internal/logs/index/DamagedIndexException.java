package org.raworkbench.internal.logs.index;

import java.io.IOException;

/** A stored index is not what was stored. It is made anew. */
public final class DamagedIndexException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedIndexException() {
        super("the stored index is damaged");
    }
}
