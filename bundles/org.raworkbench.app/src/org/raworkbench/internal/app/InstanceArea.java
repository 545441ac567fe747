package org.raworkbench.internal.app;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;

import org.eclipse.osgi.service.datalocation.Location;

/** The folder that keeps the state of one running workbench. Two at a time would destroy each other's. */
public final class InstanceArea {

    private final Location location;

    public InstanceArea(Location location) {
        this.location = location;
    }

    /** Takes the folder for this process; answers why that is not possible, or nothing. */
    public Optional<String> lock() {
        if (location == null) {
            return Optional.of(Messages.Area_none);
        }
        URL url = location.isSet() ? location.getURL() : location.getDefault();
        if (url == null) {
            return Optional.of(Messages.Area_none);
        }
        try {
            boolean locked = location.isSet() ? location.lock() : location.set(url, true);
            return locked ? Optional.empty() : Optional.of(Messages.bind(Messages.Area_inUse, url.getPath()));
        } catch (IOException | IllegalStateException e) {
            return Optional.of(Messages.bind(Messages.Area_unusable, url.getPath(), e.getMessage()));
        }
    }

    public void release() {
        location.release();
    }
}
