package org.raworkbench.logs.tests.evtx;

import java.util.List;

/** The content of an event as the writer takes it. */
sealed interface Xml {

    /** An element; attributes are names followed by a text or a {@link Place}. */
    record Element(String name, List<Object> attributes, List<Xml> content) implements Xml {
    }

    /** Characters. */
    record Text(String text) implements Xml {
    }

    /** The place of a template's value. */
    record Place(int index, int type, boolean optional) implements Xml {
    }

    /** A reference to a character by its number. */
    record Character(int number) implements Xml {
    }

    /** A reference by name, such as {@code amp}. */
    record Entity(String name) implements Xml {
    }

    /** A CDATA section. */
    record Cdata(String text) implements Xml {
    }

    /** A processing instruction. */
    record Instruction(String target, String text) implements Xml {
    }

    static Element element(String name, List<Object> attributes, Xml... content) {
        return new Element(name, attributes, List.of(content));
    }

    static Element element(String name, Xml... content) {
        return new Element(name, List.of(), List.of(content));
    }

    static Text text(String text) {
        return new Text(text);
    }

    static Place place(int index, int type) {
        return new Place(index, type, false);
    }

    static Place optional(int index, int type) {
        return new Place(index, type, true);
    }
}
