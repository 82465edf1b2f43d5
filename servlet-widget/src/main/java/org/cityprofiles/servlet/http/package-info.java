/**
 * The parts of HTTP that responses need, apart from any server: queries, content codings, entity tags, sets of headers;
 * {@link org.cityprofiles.servlet.http.Representation} brings them together.
 */
@NullMarked
package org.cityprofiles.servlet.http;

import org.jspecify.annotations.NullMarked;
