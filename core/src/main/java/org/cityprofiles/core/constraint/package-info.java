/** The constraints of documents, as annotations of Jakarta Validation, and what an id refers to. */
@NullMarked
package org.cityprofiles.core.constraint;

import org.jspecify.annotations.NullMarked;
