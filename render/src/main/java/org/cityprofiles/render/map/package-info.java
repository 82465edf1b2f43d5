/**
 * The geometry of maps: outlines of countries, projections, clipping, dots and where their names find room.
 *
 * <p>The outlines are Natural Earth's (public domain), reduced by {@code OutlineReducer}, which is kept among the tests.
 * Whom a border belongs to is decided there, and said at the head of {@code outlines.txt}: Crimea is part of Ukraine,
 * Cyprus is undivided, Somaliland is part of Somalia; the borders of Kosovo and of Western Sahara are dashed.
 */
@NullMarked
package org.cityprofiles.render.map;

import org.jspecify.annotations.NullMarked;
