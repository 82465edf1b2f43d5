/** The profile of a city by a jsoup tree. */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering.jsoup;

import org.jspecify.annotations.NullMarked;
