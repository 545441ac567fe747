package org.raworkbench.internal.cli;

import java.time.Instant;

import org.raworkbench.smartcard.DemoDesk.DemoCard;

import picocli.CommandLine.Option;

/** {@code --demo NAME}. */
final class DemoOption {

    @Option(names = "--demo", paramLabel = "NAME", descriptionKey = "option.demo")
    private String name;

    boolean isGiven() {
        return name != null;
    }

    boolean isList() {
        return "list".equals(name);
    }

    void printList(Surroundings surroundings) {
        for (DemoCard card : surroundings.engines().demoDesk().cards()) {
            surroundings.out().printf("%-28s %s%n", card.name(), card.story());
        }
    }

    /** Puts the card on the demo desk. */
    void show(Surroundings surroundings, Instant now) throws CommandFailure {
        try {
            surroundings.engines().demoDesk().show(name, now);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(ExitCode.USAGE, Messages.get("demo.unknown", name));
        }
    }
}
