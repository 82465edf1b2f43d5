/**
 * How quickly a cached page is served, next to the same bytes as a static file and from a bare servlet; and how long a
 * server takes to its first answer. Entry: {@link org.cityprofiles.examples.benchmarks.serving.ServingReport} and
 * {@link org.cityprofiles.examples.benchmarks.serving.StartReport}.
 */
@NullMarked
package org.cityprofiles.examples.benchmarks.serving;

import org.jspecify.annotations.NullMarked;
