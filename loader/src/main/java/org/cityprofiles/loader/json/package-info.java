/**
 * Reading JSON: {@link org.cityprofiles.loader.json.JsonScanner} turns bytes into a {@link
 * org.cityprofiles.loader.json.JsonTree} in one pass, checking everything that can be wrong with JSON as such.
 */
@NullMarked
package org.cityprofiles.loader.json;

import org.jspecify.annotations.NullMarked;
