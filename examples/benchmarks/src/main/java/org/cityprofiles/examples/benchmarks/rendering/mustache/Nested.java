package org.cityprofiles.examples.benchmarks.rendering.mustache;

import io.jstach.jstachio.Output;
import io.jstach.jstachio.Output.EncodedOutput;
import io.jstach.jstachio.Template;

/**
 * Prints a part by its own template. JStachio writes partials into the method that calls them; with all of them the
 * method for a city would hold 43 kB, more than the JVM ever compiles.
 */
final class Nested {
    private Nested() {}

    static <T, A extends Output<E>, E extends Exception> void print(Template<T> template, T part, A out) throws E {
        if (out instanceof EncodedOutput<E> encoded) {
            template.write(part, encoded);
        } else {
            template.execute(part, out);
        }
    }
}
