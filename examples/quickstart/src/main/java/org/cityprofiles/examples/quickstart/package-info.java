/**
 * First steps, one class for each kind of user: {@link org.cityprofiles.examples.quickstart.LibraryQuickstart} asks a
 * catalogue and renders a page, {@link org.cityprofiles.examples.quickstart.SpringBootQuickstart} serves one. The README
 * shows what stands between the marks {@code snippet} and {@code end}.
 */
@NullMarked
package org.cityprofiles.examples.quickstart;

import org.jspecify.annotations.NullMarked;
