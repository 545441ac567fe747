package org.raworkbench.internal.workstation.raw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of numbers with dots between them; 1.4 and 1.4.0.0 are the same. */
public record ProductVersion(List<BigInteger> numbers) implements Comparable<ProductVersion> {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,12}){0,5}");

    public ProductVersion {
        numbers = List.copyOf(numbers);
    }

    /** The first version in {@code text}. */
    public static Optional<ProductVersion> in(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        List<BigInteger> numbers = new ArrayList<>();
        for (String number : found.group().split("\\.")) {
            numbers.add(new BigInteger(number));
        }
        return Optional.of(new ProductVersion(numbers));
    }

    @Override
    public int compareTo(ProductVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = at(i).compareTo(other.at(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger at(int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }

    /** Whether this version begins with all numbers of {@code series}: 126.0.1 is of the series 126. */
    public boolean isOf(ProductVersion series) {
        return numbers.size() >= series.numbers.size()
                && numbers.subList(0, series.numbers.size()).equals(series.numbers);
    }
}
