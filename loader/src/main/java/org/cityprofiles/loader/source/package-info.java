/** Where documents come from: a {@link org.cityprofiles.loader.source.Source} and the limits it is read within. */
@NullMarked
package org.cityprofiles.loader.source;

import org.jspecify.annotations.NullMarked;
