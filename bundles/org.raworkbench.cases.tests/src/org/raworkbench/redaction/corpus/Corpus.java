package org.raworkbench.redaction.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Made-up texts as they come with cases, always the same for the same seed: in each text the data of a few persons,
 * secrets, and twice as many lines that only look like either. The shapes were written down before the finders.
 */
public final class Corpus {

    private static final int LINES = 60;

    private Corpus() {
    }

    /** {@code count} texts of some sixty lines; every shape comes about equally often. */
    public static List<MarkedText> texts(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<MarkedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(random));
        }
        return texts;
    }

    private static MarkedText text(SplittableRandom random) {
        List<Cast> people = List.of(Cast.draw(random), Cast.draw(random), Cast.draw(random));
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            List<String> from = i % 6 < 2 ? Shapes.personal() : i % 6 == 2 ? Shapes.secret() : Shapes.decoys();
            shapes.add(from.get(random.nextInt(from.size())));
        }
        Collections.shuffle(shapes, new Random(random.nextLong()));
        Fill fill = new Fill(random);
        for (Cast cast : people.subList(0, 2)) {
            // what a card and a workstation tell of two of them; the third is only known from where the shapes speak
            // of them
            fill.line("CN={uuid}_{First_Last}, OU=People, O=nhs", cast);
            fill.line("Computer: {host}, user {domain}{bs}{user}", cast);
        }
        shapes.forEach(shape -> fill.line(shape, people.get(random.nextInt(people.size()))));
        return fill.done();
    }
}
