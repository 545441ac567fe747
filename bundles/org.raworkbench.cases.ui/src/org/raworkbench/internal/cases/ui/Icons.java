package org.raworkbench.internal.cases.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

/** The pictures of this bundle. */
enum Icons {
    /** A case. */
    CASE("support-case");

    private final String name;

    Icons(String name) {
        this.name = name;
    }

    ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg"));
    }
}
