/** All documents together: {@link org.cityprofiles.core.catalogue.Catalogue} and the questions it answers. */
@NullMarked
package org.cityprofiles.core.catalogue;

import org.jspecify.annotations.NullMarked;
