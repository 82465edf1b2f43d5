/** The profile of a city by FreeMarker. */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering.freemarker;

import org.jspecify.annotations.NullMarked;
