package org.raworkbench.readers;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** What is known about models of readers and their firmware: ours, and the site's rows over it. Immutable. */
@ProviderType
public interface ReaderCatalogue {

    /** All models, by USB id and name. */
    List<CatalogueModel> models();

    /** The models of a USB id; several when the id does not tell them apart. */
    List<CatalogueModel> models(UsbId usb);

    /** How the firmware in {@code facts} stands. Never fails: what is not known is {@link FirmwareState#UNKNOWN}. */
    FirmwareStanding standing(ReaderFacts facts);

    /**
     * What a USB device is that is a reader waiting for new firmware, known by the product name in its descriptor;
     * empty for every other device.
     */
    Optional<CatalogueModel.Remark> updateMode(String product);

    /** What is wrong with the site's file, one sentence each; its other rows count all the same. */
    List<String> problems();
}
