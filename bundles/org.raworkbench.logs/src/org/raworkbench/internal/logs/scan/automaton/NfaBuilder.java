package org.raworkbench.internal.logs.scan.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.internal.logs.scan.regex.CodePoints;
import org.raworkbench.internal.logs.scan.regex.Tree;

/** Builds the automata from their ends to their starts, so that every node knows the next one when it is made. */
final class NfaBuilder {

    /** A pattern that needs more nodes is too large: states would hold thousands of nodes each. */
    static final int MOST_NODES = 20_000;

    private final List<Nfa.Node> nodes = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Map<List<Object>, Integer> shared = new HashMap<>();
    private final Map<CodePoints, List<List<Utf8Ranges.Bytes>>> encoded = new HashMap<>();
    private int pattern;
    private int limit;

    private NfaBuilder() {
    }

    /** @throws TooLargeException when one pattern is */
    static Nfa build(List<Tree> trees) {
        NfaBuilder builder = new NfaBuilder();
        int[] starts = new int[trees.size()];
        for (int each = 0; each < starts.length; each++) {
            builder.pattern = each;
            builder.limit = builder.nodes.size() + MOST_NODES;
            int match = builder.add(new Nfa.Node.Match());
            starts[each] = builder.before(match, Tree.withoutOptionalStart(trees.get(each)));
        }
        return new Nfa(List.copyOf(builder.nodes), builder.owners.stream().mapToInt(Integer::intValue).toArray(),
                starts);
    }

    /** The first node of {@code tree} when {@code next} follows it. */
    private int before(int next, Tree tree) {
        // not a switch over the kinds: its set-up at the first use takes longer than all rules together
        if (tree instanceof Tree.Characters characters) {
            return characters(next, characters.set());
        }
        if (tree instanceof Tree.Sequence sequence) {
            int first = next;
            for (int part = sequence.parts().size() - 1; part >= 0; part--) {
                first = before(first, sequence.parts().get(part));
            }
            return first;
        }
        if (tree instanceof Tree.Choice choice) {
            int[] ways = new int[choice.options().size()];
            for (int option = 0; option < ways.length; option++) {
                ways[option] = before(next, choice.options().get(option));
            }
            return add(new Nfa.Node.Split(ways));
        }
        if (tree instanceof Tree.Repetition repetition) {
            return repetition(next, repetition);
        }
        return add(new Nfa.Node.Condition(((Tree.Assertion) tree).place(), next));
    }

    private int repetition(int next, Tree.Repetition repetition) {
        int first = next;
        int copies = repetition.least();
        if (repetition.most() == Tree.WITHOUT_END) {
            int[] ways = {next, next};
            int loop = add(new Nfa.Node.Split(ways));
            ways[0] = before(loop, repetition.what());
            first = copies == 0 ? loop : ways[0];
            copies = Math.max(0, copies - 1);
        } else {
            for (int optional = repetition.least(); optional < repetition.most(); optional++) {
                first = add(new Nfa.Node.Split(new int[] {before(first, repetition.what()), next}));
            }
        }
        for (int copy = 0; copy < copies; copy++) {
            int longer = before(first, repetition.what());
            if (longer == first) {
                // nothing, however often, is nothing
                break;
            }
            first = longer;
        }
        return first;
    }

    private int characters(int next, CodePoints set) {
        return bytes(next, encoded.computeIfAbsent(set, Utf8Ranges::of), 0);
    }

    /** A node for the bytes at {@code depth} of {@code sequences}; equal ones are made only once. */
    private int bytes(int next, List<List<Utf8Ranges.Bytes>> sequences, int depth) {
        Map<Utf8Ranges.Bytes, List<List<Utf8Ranges.Bytes>>> byFirst = new LinkedHashMap<>();
        sequences.forEach(each -> byFirst.computeIfAbsent(each.get(depth), key -> new ArrayList<>()).add(each));
        int[] first = new int[byFirst.size()];
        int[] last = new int[first.length];
        int[] nodesAfter = new int[first.length];
        int range = 0;
        for (Map.Entry<Utf8Ranges.Bytes, List<List<Utf8Ranges.Bytes>>> entry : byFirst.entrySet()) {
            first[range] = entry.getKey().first();
            last[range] = entry.getKey().last();
            boolean complete = entry.getValue().get(0).size() == depth + 1;
            nodesAfter[range] = complete ? next : bytes(next, entry.getValue(), depth + 1);
            range++;
        }
        List<Object> key = List.of(ints(first), ints(last), ints(nodesAfter));
        Integer known = shared.get(key);
        if (known == null) {
            known = add(new Nfa.Node.Bytes(first, last, nodesAfter));
            shared.put(key, known);
        }
        return known;
    }

    private static List<Integer> ints(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private int add(Nfa.Node node) {
        if (nodes.size() >= limit) {
            throw new TooLargeException();
        }
        nodes.add(node);
        owners.add(pattern);
        return nodes.size() - 1;
    }
}
