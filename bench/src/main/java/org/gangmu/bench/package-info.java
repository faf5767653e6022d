/**
 * How fast the core is: benchmarks to be run by hand with {@code bench/run}, never part of a test.
 *
 * <p>They need {@code GANGMU_DATA}. What was measured and on what machine: {@code docs/benchmarks.md}. Start reading at
 * {@link org.gangmu.bench.Corpus}.
 */
@NullMarked
package org.gangmu.bench;

import org.jspecify.annotations.NullMarked;
