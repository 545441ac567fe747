package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;

import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.Workplace;

/** All checks, in the order in which their lines are shown. */
public final class WorkstationChecks {

    private static final List<Check> ALL = List.of(new SmartCardServiceCheck(), new ReaderDriverCheck(),
            new CardCheck(),
            new IdentityAgentCheck(), new CredentialManagementCheck(), new PortServiceCheck(), new GenerationCheck(),
            new RestartCheck(), new EnvironmentCheck(), new MiddlewareCheck(), new WindowsVersionCheck(),
            new KeyStorageCheck(), new DotNetCheck(), new SessionCheck(), new BrowserCheck(), new ExtensionCheck(),
            new CookieCheck(), new DomainCheck(), new CardPrinterCheck(), new SpecificationCheck());

    private WorkstationChecks() {
    }

    /** Weighs {@code place} and puts everything on {@code sheet}. */
    public static void run(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        ALL.forEach(check -> check.look(place, knowledge, now, sheet));
    }
}
