/** The bind stage: {@link org.cityprofiles.loader.bind.Binder} lets Yasson make records from a checked tree. */
@NullMarked
package org.cityprofiles.loader.bind;

import org.jspecify.annotations.NullMarked;
