package org.raworkbench.smartcard.pcsc.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;

/**
 * A provider in a JVM of its own: prints each snapshot on one line, and for each reader named on standard input what
 * came of a SELECT to its card. {@code property NAME VALUE} sets a system property. Ends with its input.
 */
final class WatchProgram {

    private WatchProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        PcscReaderProvider provider = new PcscReaderProvider();
        provider.start(state -> System.out.println(line(state)));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("property ")) {
                System.setProperty(line.split(" ")[1], line.split(" ")[2]);
            } else {
                System.out.println(select(provider, line));
            }
        }
        provider.stop();
    }

    private static String line(ProviderState state) {
        return "STATE " + state.service() + ";" + state.problem() + ";"
                + state.readers().stream().map(WatchProgram::line).collect(Collectors.joining(";"));
    }

    private static String line(Reader reader) {
        return reader.name() + "|" + reader.presence() + "|" + reader.atr().map(Bytes::hex).orElse("") + "|"
                + reader.insertion() + "|";
    }

    private static String select(PcscReaderProvider provider, String reader) {
        try (RawConnection card = provider.connect(reader)) {
            return "ANSWER " + card.transmit(SimpleCard.SELECT).hex();
        } catch (SmartcardException e) {
            return "FAILURE " + e.reason();
        }
    }
}
