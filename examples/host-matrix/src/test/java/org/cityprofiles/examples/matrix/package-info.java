/** What a browser makes of the host pages, and of hostile texts. */
@NullMarked
package org.cityprofiles.examples.matrix;

import org.jspecify.annotations.NullMarked;
