package org.raworkbench.internal.smartcard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

/** A file on a card (ISO/IEC 7816-4:2020, 7). */
sealed interface CardFile {

    int identifier();

    /** A transparent elementary file. */
    record Transparent(int identifier, Bytes content) implements CardFile {
    }

    /** A dedicated file, the master file among them. */
    final class Directory implements CardFile {

        private final int identifier;
        private final Bytes name;
        private final List<CardFile> files = new ArrayList<>();

        /** @param name the name by which it can be selected; empty where it has none */
        Directory(int identifier, Bytes name) {
            this.identifier = identifier;
            this.name = name;
        }

        @Override
        public int identifier() {
            return identifier;
        }

        Bytes name() {
            return name;
        }

        Directory add(CardFile file) {
            files.add(file);
            return this;
        }

        Optional<CardFile> find(int wanted) {
            return files.stream().filter(file -> file.identifier() == wanted).findFirst();
        }
    }
}
