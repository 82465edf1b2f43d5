/** The words problems are told in: {@link org.cityprofiles.loader.message.Messages} says a phrase in a language. */
@NullMarked
package org.cityprofiles.loader.message;

import org.jspecify.annotations.NullMarked;
