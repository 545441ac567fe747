package org.raworkbench.logs.tests.evtx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.evtx.EvtxProblem;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;

/** Everything that a file tells. */
record Reading(List<EvtxRecord> records, List<EvtxProblem> problems) {

    static Reading of(Path file) throws IOException {
        List<EvtxRecord> records = new ArrayList<>();
        List<EvtxProblem> problems = new ArrayList<>();
        try (EvtxFile log = EvtxFile.open(file)) {
            log.read(records::add, problems::add);
        }
        return new Reading(records, problems);
    }

    static Reading of(Path folder, byte[] bytes) throws IOException {
        return of(Files.write(folder.resolve("log.evtx"), bytes));
    }

    List<Long> ids() {
        return records.stream().map(EvtxRecord::recordId).toList();
    }

    /** The value of {@code name} in the event data of the only record. */
    String data(String name) {
        return records.get(0).eventData().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow()
                .value();
    }
}
