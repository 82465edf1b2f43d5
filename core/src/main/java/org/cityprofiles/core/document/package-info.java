/** What all documents share: sections, statements, persons, sources; entry: {@link org.cityprofiles.core.document.Document}. */
@NullMarked
package org.cityprofiles.core.document;

import org.jspecify.annotations.NullMarked;
