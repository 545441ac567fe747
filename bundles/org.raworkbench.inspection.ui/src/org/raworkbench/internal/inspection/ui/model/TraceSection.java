package org.raworkbench.internal.inspection.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.CommandNames;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.StatusWords;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The commands of an inspection at a glance; the answers in full are in the exported trace. */
final class TraceSection {

    private TraceSection() {
    }

    static Section of(CardSnapshot snapshot) {
        List<Exchange> trace = snapshot.trace();
        if (trace.isEmpty()) {
            return new Section("trace", Messages.Trace_title, "", Optional.empty(),
                    List.of(Row.paragraph(Messages.Trace_none)));
        }
        Row total = Row.paragraph(NLS.bind(Messages.Trace_total, new Object[] {trace.size(), snapshot.bytesOut(),
                snapshot.bytesIn(), snapshot.millis()}));
        Row table = new Row.Table(List.of(Messages.Trace_number, Messages.Trace_millis, Messages.Trace_command,
                Messages.Trace_bytes, Messages.Trace_status), trace.stream().map(TraceSection::line).toList(), false);
        return new Section("trace", Messages.Trace_title, NLS.bind(Messages.Trace_short, trace.size()),
                Optional.empty(), List.of(total, table));
    }

    private static List<String> line(Exchange exchange) {
        String status = exchange.sw() < 0 ? exchange.note()
                : "%04X  %s".formatted(exchange.sw(), StatusWords.meaning(exchange.sw()))
                        + (exchange.note().isEmpty() ? "" : "; " + exchange.note());
        return List.of(String.valueOf(exchange.number()), String.format(Locale.ROOT, "%.1f", exchange.nanos() / 1e6),
                CommandNames.of(exchange), exchange.command(), status);
    }
}
