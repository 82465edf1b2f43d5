/**
 * The page on which webmasters choose what to embed, see it and copy what their website needs:
 * {@link org.cityprofiles.servlet.builder.BuilderPage} prints it.
 */
@NullMarked
package org.cityprofiles.servlet.builder;

import org.jspecify.annotations.NullMarked;
