/**
 * Chooses words and languages: {@link org.cityprofiles.render.make.wording.Wording} for a page,
 * {@link org.cityprofiles.render.make.wording.DocumentWording} for the texts of a document. No other package looks up
 * labels or translations.
 */
@NullMarked
package org.cityprofiles.render.make.wording;

import org.jspecify.annotations.NullMarked;
