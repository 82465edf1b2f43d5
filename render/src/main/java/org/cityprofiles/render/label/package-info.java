/**
 * The words of pages that are not in the documents, and formats of dates, numbers, countries and languages, in every
 * label language; entry: {@link org.cityprofiles.render.label.Labels}.
 */
@NullMarked
package org.cityprofiles.render.label;

import org.jspecify.annotations.NullMarked;
