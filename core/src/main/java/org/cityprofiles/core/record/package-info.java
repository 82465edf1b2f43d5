/** What the records of all packages need to copy their components. Not exported. */
@NullMarked
package org.cityprofiles.core.record;

import org.jspecify.annotations.NullMarked;
