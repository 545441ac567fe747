package org.raworkbench.certificates;

import java.nio.file.Path;
import java.util.Objects;

import org.raworkbench.inspection.CardSnapshot;

/** Where certificates to be checked come from. */
public sealed interface CertificateInput {

    /** The certificates of an inspected card. */
    record OnCard(CardSnapshot card) implements CertificateInput {
        public OnCard {
            Objects.requireNonNull(card, "card");
        }
    }

    /** A file (DER, PEM, PKCS#7, several in one), or a folder with everything below it. */
    record InFile(Path path) implements CertificateInput {
        public InFile {
            Objects.requireNonNull(path, "path");
        }
    }

    /** A log that may hold or describe certificates among other things; one that does not is passed over. */
    record InLog(Path path) implements CertificateInput {
        public InLog {
            Objects.requireNonNull(path, "path");
        }
    }

    /** Text that holds PEM blocks, or the bare base64 of one certificate. */
    record Pasted(String name, String text) implements CertificateInput {
        public Pasted {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }
    }
}
