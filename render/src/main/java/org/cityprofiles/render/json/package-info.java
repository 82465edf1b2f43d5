/**
 * A small writer of JSON, straight to UTF-8, whose output may stand in a page: entry
 * {@link org.cityprofiles.render.json.JsonWriter}.
 */
@NullMarked
package org.cityprofiles.render.json;

import org.jspecify.annotations.NullMarked;
