/** Values that are valid by construction. */
@NullMarked
package org.cityprofiles.core.value;

import org.jspecify.annotations.NullMarked;
