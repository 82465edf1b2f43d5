/**
 * The shape stage: {@link org.cityprofiles.loader.shape.ShapeTable} knows what JSON each record type takes, and a {@link
 * org.cityprofiles.loader.shape.Shape} compares a tree with it, reports what differs, and takes it out.
 */
@NullMarked
package org.cityprofiles.loader.shape;

import org.jspecify.annotations.NullMarked;
