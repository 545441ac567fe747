package org.raworkbench.redaction.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.redaction.RedactionKind;

/**
 * More lists of made-up texts, to check the finders against shapes they were not written for: log lines, XML,
 * JSON, CSV, HTML with entities and addresses of the web, with many persons of whom a text tells little.
 */
public final class OtherCorpus {

    /** Which shapes. */
    public enum Shapes {
        /** Written before a look at the finders; what was missed in them has been mended since. */
        SECOND("other-shapes.txt"),
        /** Written later; what is missed in them is counted only and never looked at. */
        KEPT_BACK("kept-shapes.txt");

        private final String file;

        Shapes(String file) {
            this.file = file;
        }
    }

    private static final int LINES = 36;
    private static final int PEOPLE = 9;
    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private final SplittableRandom random;
    private final OtherValues values;
    private final StringBuilder text = new StringBuilder();
    private final List<Truth> truths = new ArrayList<>();

    private OtherCorpus(SplittableRandom random) {
        this.random = random;
        this.values = new OtherValues(random);
    }

    /** {@code count} texts, always the same for the same seed. */
    public static List<MarkedText> texts(int count, long seed, Shapes of) {
        List<String> personal = shapes('+', of);
        List<String> secret = shapes('!', of);
        List<String> decoys = shapes('-', of);
        SplittableRandom random = new SplittableRandom(seed);
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> shapes = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                List<String> from = line % 6 < 2 ? personal : line % 6 == 2 ? secret : decoys;
                shapes.add(from.get(random.nextInt(from.size())));
            }
            Collections.shuffle(shapes, new Random(random.nextLong()));
            texts.add(new OtherCorpus(random).text(shapes));
        }
        return texts;
    }

    private static List<String> shapes(char sort, Shapes of) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                OtherCorpus.class.getResourceAsStream(of.file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isEmpty() && line.charAt(0) == sort)
                    .map(line -> line.substring(2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MarkedText text(List<String> shapes) {
        List<OtherPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(OtherPerson.draw(random));
        }
        for (String shape : shapes) {
            Carrier carrier = shape.indexOf('¶') >= 0 || shape.contains("lines}") || shape.contains("wrapped}")
                    ? Carrier.PLAIN : Carrier.draw(random);
            text.append(carrier.before());
            line(shape, carrier, people.get(random.nextInt(PEOPLE)), people.get(random.nextInt(PEOPLE)));
            text.append(carrier.after()).append('\n');
        }
        return new MarkedText(text.toString(), truths);
    }

    private void line(String shape, Carrier carrier, OtherPerson one, OtherPerson two) {
        Matcher matcher = KEY.matcher(shape);
        int at = 0;
        while (matcher.find()) {
            text.append(carrier.write(shape.substring(at, matcher.start()).replace('¶', '\n'), random));
            String key = matcher.group(1);
            String value = carrier.write(values.of(key, one, two), random);
            // the id of a session is one only where it is called so
            boolean session = shapeIsSession(shape) && (key.equals("session") || key.equals("hex32")
                    || key.equals("guid"));
            RedactionKind kind = session ? RedactionKind.SESSION : OtherValues.kind(key);
            if (kind != null) {
                truths.add(new Truth(kind, text.length(), text.length() + value.length()));
            }
            text.append(value);
            at = matcher.end();
        }
        text.append(carrier.write(shape.substring(at).replace('¶', '\n'), random));
    }

    private static boolean shapeIsSession(String shape) {
        return shape.contains("{session}") || shape.toLowerCase(Locale.ROOT).contains("session");
    }
}
