package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.app.InstanceArea;

class InstanceAreaTest {

    @TempDir
    private Path folder;

    @Test
    void theSecondStartWithTheSameFolderIsToldSo() throws Exception {
        InstanceArea first = new InstanceArea(location());
        assertEquals(Optional.empty(), first.lock());
        String objection = new InstanceArea(location()).lock().orElseThrow();
        assertTrue(objection.contains("already open"), objection);
        assertTrue(objection.contains(folder.getFileName().toString()), objection);
        first.release();
        InstanceArea third = new InstanceArea(location());
        assertEquals(Optional.empty(), third.lock());
        third.release();
    }

    @Test
    void withoutFolderItSaysHowToNameOne() {
        assertTrue(new InstanceArea(null).lock().orElseThrow().contains("-data"));
    }

    private Location location() throws Exception {
        URL url = folder.toUri().toURL();
        Location location = Platform.getInstanceLocation().createLocation(null, url, false);
        location.set(url, false);
        return location;
    }
}
