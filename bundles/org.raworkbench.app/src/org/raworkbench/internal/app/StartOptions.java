package org.raworkbench.internal.app;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the workbench.
 *
 * @param demo name of the card that the demo desk shows ({@code -demo NAME})
 * @param dark the theme, where one was named ({@code -theme dark|light})
 * @param screenshot where a picture of the window goes once a card is inspected; the workbench ends then
 *        ({@code -screenshot FILE})
 * @param reportStart whether to print when the window was shown ({@code -reportStart})
 */
public record StartOptions(Optional<String> demo, Optional<Boolean> dark, Optional<Path> screenshot,
        boolean reportStart) {

    /** The command line cannot be followed; the message says why. */
    public static final class WrongUsage extends Exception {
        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message);
        }
    }

    /** Reads {@code arguments}; what the platform knows and we do not is left to the platform. */
    public static StartOptions of(List<String> arguments) throws WrongUsage {
        Optional<String> demo = Optional.empty();
        Optional<Boolean> dark = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        boolean reportStart = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
            String argument = rest.next();
            switch (argument) {
                case "-demo" -> demo = Optional.of(value(argument, rest));
                case "-theme" -> dark = Optional.of(isDark(value(argument, rest)));
                case "-screenshot" -> screenshot = Optional.of(Path.of(value(argument, rest)));
                case "-reportStart" -> reportStart = true;
                default -> {
                }
            }
        }
        return new StartOptions(demo, dark, screenshot, reportStart);
    }

    private static String value(String option, Iterator<String> rest) throws WrongUsage {
        if (rest.hasNext()) {
            String value = rest.next();
            if (!value.isBlank() && !value.startsWith("-")) {
                return value;
            }
        }
        throw new WrongUsage(Messages.bind(Messages.Options_value, option));
    }

    private static boolean isDark(String theme) throws WrongUsage {
        return switch (theme) {
            case "dark" -> true;
            case "light" -> false;
            default -> throw new WrongUsage(Messages.bind(Messages.Options_theme, theme));
        };
    }
}
