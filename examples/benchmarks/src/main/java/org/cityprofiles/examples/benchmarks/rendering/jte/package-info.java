/** The profile of a city by jte. */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering.jte;

import org.jspecify.annotations.NullMarked;
