package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.RequiredDomain;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.NetworkAnswer;
import org.raworkbench.internal.workstation.raw.NetworkAnswer.Step;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether the required domains answered, a line each; only when they were asked. */
final class DomainCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        for (RequiredDomain domain : knowledge.domains()) {
            Line line = sheet.line("domain." + domain.host().toLowerCase(Locale.ROOT), CheckGroup.NETWORK)
                    .like("domain", domain.host()).basis(domain.basis())
                    .expecting(domain.host(), domain.port(), domain.purpose());
            Reading<NetworkAnswer> reading = place.network().get(domain.host().toLowerCase(Locale.ROOT));
            if (reading == null) {
                line.unknown(place.remote() ? "notCollected" : "notAsked", domain.host());
            } else if (reading.value().isEmpty()) {
                line.unread(reading);
            } else {
                weigh(domain, reading, isNeeded(domain, place, knowledge), line.from(reading), sheet);
            }
        }
    }

    /** A domain that only one program needs is not needed where that program is known to be missing. */
    private static boolean isNeeded(RequiredDomain domain, Workplace place, WorkstationKnowledge knowledge) {
        if (!place.isWindows() || domain.only().isEmpty()) {
            return domain.required();
        }
        Optional<List<Found>> found = new Inventory(place).of(knowledge.product(domain.only().get())).value();
        return domain.required() && (found.isEmpty() || !found.get().isEmpty());
    }

    private static void weigh(RequiredDomain domain, Reading<NetworkAnswer> reading, boolean needed, Line line,
            Sheet sheet) {
        NetworkAnswer answer = reading.value().orElseThrow();
        String key = "domain." + domain.host().toLowerCase(Locale.ROOT);
        String way = answer.proxy().isEmpty() ? "" : Messages.text("domain.through", answer.proxy());
        if (answer.stopped() != Step.NONE) {
            String step = Messages.text("domain.step." + answer.stopped());
            if (needed) {
                line.fail("blocked", domain.host(), step, answer.reason(), way);
            } else {
                line.warn("away", domain.host(), step, answer.reason(), way);
            }
            sheet.fact(key, Standing.BAD, step + ": " + answer.reason(), reading);
        } else if (domain.tls() && !answer.trusted() && !isNhs(answer.issuer())) {
            line.warn("opened", domain.host(), answer.issuer(), way);
            sheet.fact(key, Standing.BAD, "certificate of " + answer.issuer(), reading);
        } else {
            line.pass("answers", domain.host(), millis(answer.nameMillis()), millis(answer.connectMillis()),
                    millis(answer.tlsMillis()), way);
            sheet.fact(key, Standing.GOOD, "answers", reading);
        }
    }

    /** Certificates of the NHS itself need not be trusted by this computer; nobody else opened the connection then. */
    private static boolean isNhs(String issuer) {
        return issuer.matches("(?i).*(?:^|,)O=NHS(?:,.*|$)");
    }

    private static String millis(OptionalLong millis) {
        return millis.isPresent() ? millis.getAsLong() + " ms" : "-";
    }
}
