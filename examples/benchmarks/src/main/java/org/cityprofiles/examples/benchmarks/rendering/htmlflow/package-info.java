/** The profile of a city by HtmlFlow. */
@NullMarked
package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import org.jspecify.annotations.NullMarked;
