package org.raworkbench.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ProviderType;
import org.raworkbench.smartcard.Reader;

/** Looks at readers and keeps the catalogue of their firmware. An OSGi service; it puts nothing on the desk itself. */
@ProviderType
public interface ReaderInspector {

    /**
     * Asks {@code readers} what they say of themselves, all side by side, and looks for readers on USB that the smart
     * card service does not offer. No card is needed and none is disturbed. Blocks, usually well under 100 ms, at most
     * about ten seconds where a reader does not answer or is busy with a card: never call it on the user
     * interface's thread.
     *
     * @param cancelled answers true when nobody waits any more; what was read so far is returned
     */
    ReaderReview review(List<Reader> readers, BooleanSupplier cancelled) throws InterruptedException;

    /** The catalogue with the site's rows of this moment; reads the disk. */
    ReaderCatalogue catalogue();

    /** The file with the site's rows; it need not exist. Empty when this installation has no place for it. */
    Optional<Path> siteFile();

    /**
     * Adds a row to the site's file, in place of an earlier one for the same reader. The file is replaced as a whole or
     * not at all. Writes to the disk.
     *
     * @throws InvalidRowException when the row cannot be taken; says what to change
     * @throws IOException when the file cannot be read or written, or is no file of ours; it stays as it was
     */
    void addToSite(SiteRelease row) throws InvalidRowException, IOException;
}
