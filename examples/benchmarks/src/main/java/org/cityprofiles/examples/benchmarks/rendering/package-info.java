/**
 * One page written by several engines: each has a package of its own, and a folder for its templates. Entry:
 * {@link org.cityprofiles.examples.benchmarks.rendering.RenderingBenchmark}.
 */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering;

import org.jspecify.annotations.NullMarked;
