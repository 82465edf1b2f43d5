/**
 * Texts in several languages: {@link org.cityprofiles.core.text.LocalizedText} for names and labels,
 * {@link org.cityprofiles.core.text.RichText} for what may hold markup, both looked up as RFC 4647 says.
 */
@NullMarked
package org.cityprofiles.core.text;

import org.jspecify.annotations.NullMarked;
