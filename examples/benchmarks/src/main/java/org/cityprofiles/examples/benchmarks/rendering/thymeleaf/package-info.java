/** The profile of a city by Thymeleaf. */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering.thymeleaf;

import org.jspecify.annotations.NullMarked;
