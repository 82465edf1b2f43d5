package org.cityprofiles.loader.shape;

/**
 * A key that an object can have.
 *
 * @param name the key
 * @param index its place among the components of the record
 * @param required whether the object must have it
 * @param shape what its value looks like
 */
record Member(String name, int index, boolean required, Shape shape) {}
