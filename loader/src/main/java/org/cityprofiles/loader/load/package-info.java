/** The stages put together: {@link org.cityprofiles.loader.load.FileReader} takes one file from bytes to documents. */
@NullMarked
package org.cityprofiles.loader.load;

import org.jspecify.annotations.NullMarked;
