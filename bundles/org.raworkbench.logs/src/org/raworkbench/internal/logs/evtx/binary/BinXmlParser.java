package org.raworkbench.internal.logs.evtx.binary;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tokens of binary XML into nodes ([MS-EVEN6] 2.2.12, with the names and templates by offset that files
 * have).
 *
 * <p>Never throws for what the bytes say: at the first fault it stops and leaves what it has read so far.
 */
final class BinXmlParser {

    private static final int MORE = 0x40;
    private static final int END = 0x00;
    private static final int OPEN_START = 0x01;
    private static final int CLOSE_START = 0x02;
    private static final int CLOSE_EMPTY = 0x03;
    private static final int END_ELEMENT = 0x04;
    private static final int VALUE = 0x05;
    private static final int ATTRIBUTE = 0x06;
    private static final int CDATA = 0x07;
    private static final int CHARACTER = 0x08;
    private static final int ENTITY = 0x09;
    private static final int INSTRUCTION_TARGET = 0x0A;
    private static final int INSTRUCTION_TEXT = 0x0B;
    private static final int INSTANCE = 0x0C;
    private static final int SUBSTITUTION = 0x0D;
    private static final int OPTIONAL_SUBSTITUTION = 0x0E;
    private static final int FRAGMENT = 0x0F;

    private static final int TEMPLATE_HEAD = 24;
    /** Elements and templates inside one another; events of Windows stay far below. */
    private static final int DEEPEST = 96;

    private final ChunkContext chunk;
    private final ChunkBytes bytes;
    private int at;
    private int limit;
    private int depth;
    private boolean dependencies;
    private String fault;

    /** @param depth how deep the place is at which the result will be put */
    BinXmlParser(ChunkContext chunk, int depth) {
        this.chunk = chunk;
        this.bytes = chunk.bytes();
        this.depth = depth;
    }

    /** What was wrong; null when nothing was. */
    String fault() {
        return fault;
    }

    /**
     * Reads from {@code from} to {@code to}.
     *
     * @param nested whether it is a value, whose elements have no dependency identifier
     */
    List<BinNode> parse(int from, int to, boolean nested) {
        at = from;
        limit = Math.min(to, bytes.length());
        dependencies = !nested;
        List<BinNode> nodes = new ArrayList<>(2);
        content(nodes, false);
        return nodes;
    }

    private void fail(String key, Object... arguments) {
        if (fault == null) {
            fault = Messages.text(key, arguments);
        }
    }

    /** Whether {@code count} bytes are left; a fault when not. */
    private boolean has(int count) {
        if (limit - at >= count) {
            return true;
        }
        fail("xml.ends");
        return false;
    }

    private void content(List<BinNode> nodes, boolean inElement) {
        while (fault == null) {
            if (at >= limit) {
                if (inElement) {
                    fail("xml.ends");
                }
                return;
            }
            if (!chunk.budget().take(1)) {
                fail("xml.budget");
                return;
            }
            int token = bytes.u8(at);
            switch (token & ~MORE) {
                case END -> {
                    if (inElement) {
                        fail("xml.ends");
                    }
                    return;
                }
                case END_ELEMENT -> {
                    at++;
                    if (!inElement) {
                        fail("xml.token", token);
                    }
                    return;
                }
                case OPEN_START -> element(nodes, token);
                case INSTANCE -> instance(nodes);
                case INSTRUCTION_TARGET -> instruction(nodes);
                case FRAGMENT -> {
                    if (has(4)) {
                        at += 4;
                    }
                }
                default -> {
                    if (!piece(nodes, token)) {
                        fail("xml.token", token);
                    }
                }
            }
        }
    }

    /** Reads what may be both in an element and in an attribute; false when {@code token} is something else. */
    private boolean piece(List<BinNode> nodes, int token) {
        switch (token & ~MORE) {
            case VALUE -> value(nodes);
            case CDATA -> {
                at++;
                nodes.add(new BinNode.Text(countedText()));
            }
            case CHARACTER -> {
                if (has(3)) {
                    nodes.add(new BinNode.Text(String.valueOf((char) bytes.u16(at + 1))));
                    at += 3;
                }
            }
            case ENTITY -> {
                at++;
                nodes.add(new BinNode.Text(entity(name())));
            }
            case SUBSTITUTION, OPTIONAL_SUBSTITUTION -> {
                if (has(4)) {
                    nodes.add(new BinNode.Substitution(bytes.u16(at + 1), (token & ~MORE) == OPTIONAL_SUBSTITUTION));
                    at += 4;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void element(List<BinNode> nodes, int token) {
        if (++depth > DEEPEST) {
            fail("xml.deep");
            return;
        }
        at++;
        skipDependency();
        if (has(4)) {
            at += 4; // size of the element; the tokens tell its end
        }
        String name = name();
        List<BinNode.Attribute> attributes = List.of();
        if ((token & MORE) != 0 && fault == null && has(4)) {
            at += 4;
            attributes = attributes();
        }
        List<BinNode> content = new ArrayList<>(2);
        BinNode.Element element = new BinNode.Element(name, attributes, FixedParts.attributes(attributes), content);
        nodes.add(element);
        if (fault == null && has(1)) {
            int end = bytes.u8(at++);
            if (end == CLOSE_START) {
                content(content, true);
            } else if (end != CLOSE_EMPTY) {
                fail("xml.token", end);
            }
        }
        BinNode.Fixed fixed = FixedParts.element(element);
        if (fixed != null) {
            nodes.set(nodes.size() - 1, fixed);
        }
        depth--;
    }

    /**
     * The identifier is there in templates and not in values, but not every writer keeps to that: the offset of the
     * name
     * that follows shows which it is.
     */
    private void skipDependency() {
        if (fault != null) {
            return;
        }
        boolean with = isNameReference(at + 6);
        boolean without = isNameReference(at + 4);
        if (with == without ? dependencies : with) {
            at += 2;
        }
    }

    private boolean isNameReference(int place) {
        if (place + 4 > limit) {
            return false;
        }
        long offset = bytes.u32(place);
        return offset <= place + 4 && chunk.isName(offset);
    }

    private List<BinNode.Attribute> attributes() {
        List<BinNode.Attribute> attributes = new ArrayList<>(2);
        while (fault == null && has(1) && (bytes.u8(at) & ~MORE) == ATTRIBUTE) {
            if (!chunk.budget().take(1 + attributes.size())) {
                fail("xml.budget");
                break;
            }
            at++;
            String name = name();
            List<BinNode> value = new ArrayList<>(1);
            while (fault == null && has(1) && piece(value, bytes.u8(at))) {
                // one piece after the other
            }
            if (attributes.stream().noneMatch(known -> known.name().equals(name))) {
                attributes.add(new BinNode.Attribute(name, value));
            }
        }
        return attributes;
    }

    /** A name is stored once, at its first use, right behind the offset that points to it. */
    private String name() {
        if (fault != null || !has(4)) {
            return "_";
        }
        long offset = bytes.u32(at);
        at += 4;
        if (!chunk.isName(offset)) {
            fail("xml.name");
            return "_";
        }
        String name = chunk.name((int) offset);
        if (offset == at) {
            at += chunk.nameSize(at);
        }
        return name;
    }

    private void value(List<BinNode> nodes) {
        if (!has(2)) {
            return;
        }
        int type = bytes.u8(at + 1);
        at += 2;
        if (type != ValueType.STRING) {
            fail("xml.type", type);
            return;
        }
        nodes.add(new BinNode.Text(countedText()));
    }

    private String countedText() {
        if (!has(2)) {
            return "";
        }
        int characters = bytes.u16(at);
        at += 2;
        if (!has(2 * characters)) {
            return "";
        }
        if (!chunk.budget().take(characters)) {
            fail("xml.budget");
            return "";
        }
        String text = bytes.utf16(at, characters);
        at += 2 * characters;
        return text;
    }

    private static String entity(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + name + ";";
        };
    }

    private void instruction(List<BinNode> nodes) {
        at++;
        String target = name();
        String text = "";
        if (fault == null && at < limit && bytes.u8(at) == INSTRUCTION_TEXT) {
            at++;
            text = countedText();
        }
        nodes.add(new BinNode.Instruction(target.equalsIgnoreCase("xml") ? "_" + target : target, text));
    }

    private void instance(List<BinNode> nodes) {
        if (++depth > DEEPEST) {
            fail("xml.deep");
            return;
        }
        if (!has(10)) {
            return;
        }
        long definition = bytes.u32(at + 6);
        at += 10;
        BinNode.Template template = template(definition);
        if (template != null) {
            if (definition == at) {
                at = (int) Math.min(limit, at + TEMPLATE_HEAD + bytes.u32(at + 20));
            }
            nodes.add(new BinNode.Instance(template, values()));
            if (template.fault() != null && fault == null) {
                fault = template.fault();
            }
        }
        depth--;
    }

    private BinNode.Template template(long definition) {
        if (definition < 0 || definition + TEMPLATE_HEAD > bytes.length()) {
            fail("xml.template");
            return null;
        }
        int offset = (int) definition;
        BinNode.Template known = chunk.template(offset);
        if (known != null) {
            return known;
        }
        // while it is read, a template that contains itself finds this one
        chunk.keep(offset, new BinNode.Template(List.of(), Messages.text("xml.itself")));
        long end = Math.min(bytes.length(), offset + TEMPLATE_HEAD + bytes.u32(offset + 20));
        BinXmlParser parser = new BinXmlParser(chunk, depth);
        BinNode.Template read = new BinNode.Template(parser.parse(offset + TEMPLATE_HEAD, (int) end, false),
                parser.fault());
        chunk.keep(offset, read);
        return read;
    }

    private Values values() {
        if (!has(4)) {
            return Values.NONE;
        }
        long count = bytes.u32(at);
        at += 4;
        if (count > (limit - at) / 4) {
            fail("xml.values");
            return Values.NONE;
        }
        if (!chunk.budget().take((int) count)) {
            fail("xml.budget");
            return Values.NONE;
        }
        Values values = new Values((int) count);
        int descriptor = at;
        at += 4 * (int) count;
        for (int i = 0; i < count; i++, descriptor += 4) {
            int size = bytes.u16(descriptor);
            if (size > limit - at) {
                fail("xml.values");
                return values;
            }
            values.set(i, at, size, bytes.u8(descriptor + 2));
            at += size;
        }
        return values;
    }
}
