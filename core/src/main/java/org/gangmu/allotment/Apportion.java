package org.gangmu.allotment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a whole by weights in steps of its last digit, so that the parts add up to it exactly: the method of largest remainders
 * (Hamilton's), M. L. Balinski and H. P. Young, <i>Fair Representation</i>, Yale University Press 1982, chapter 3. Each part is
 * its exact quota rounded down or up by one step. Of equal remainders the larger weight goes first, then the earlier.
 */
public final class Apportion {
    private Apportion() {}

    /**
     * @param weights each above zero; at least one
     * @param scale digits after the point that a part may have
     * @return as many parts as weights, in their order, with {@code scale} digits each (the whole's own digits when it has more)
     */
    public static List<BigDecimal> byWeights(BigDecimal whole, List<BigDecimal> weights, int scale) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("weights are above zero, and there is at least one: " + weights);
        }
        int digits = Math.max(scale, whole.scale());
        BigInteger steps = whole.abs().setScale(digits).unscaledValue();
        int finest = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> exact = weights.stream()
                .map(w -> w.setScale(Math.max(0, finest)).unscaledValue())
                .toList();
        BigInteger sum = exact.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : exact) {
            BigInteger[] quota = steps.multiply(weight).divideAndRemainder(sum);
            parts.add(quota[0]);
            remainders.add(quota[1]);
        }
        int missing = steps.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .thenComparing(exact::get)
                        .reversed())
                .limit(missing)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> new BigDecimal(whole.signum() < 0 ? part.negate() : part, digits))
                .map(part -> part.setScale(digits, RoundingMode.UNNECESSARY))
                .toList();
    }
}
