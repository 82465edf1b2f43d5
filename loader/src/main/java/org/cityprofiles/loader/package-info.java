/**
 * Loading and writing catalogues: begin with {@link org.cityprofiles.loader.CatalogueLoader}, or with {@link
 * org.cityprofiles.loader.DocumentLoader} for single documents.
 */
@NullMarked
package org.cityprofiles.loader;

import org.jspecify.annotations.NullMarked;
