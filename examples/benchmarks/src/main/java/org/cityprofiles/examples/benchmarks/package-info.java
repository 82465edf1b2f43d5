/** Benchmarks; entry: {@link org.cityprofiles.examples.benchmarks.Main}. */
@NullMarked
package org.cityprofiles.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
