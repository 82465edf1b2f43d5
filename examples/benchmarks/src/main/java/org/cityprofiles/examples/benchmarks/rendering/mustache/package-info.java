/** The profile of a city by JStachio and by mustache.java, over the same parts. */
@NullMarked
@JStacheConfig(
        pathing =
                @JStachePath(prefix = "org/cityprofiles/examples/benchmarks/rendering/jstachio/", suffix = ".mustache"))
package org.cityprofiles.examples.benchmarks.rendering.mustache;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
