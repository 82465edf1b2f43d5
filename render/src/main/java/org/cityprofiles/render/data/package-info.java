/**
 * What a catalogue holds, for machines: linked data in the terms of schema.org, tables and points on a map; entry:
 * {@link org.cityprofiles.render.data.StructuredData}.
 */
@NullMarked
package org.cityprofiles.render.data;

import org.jspecify.annotations.NullMarked;
