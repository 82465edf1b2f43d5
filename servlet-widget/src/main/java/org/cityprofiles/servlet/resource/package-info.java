/**
 * What stands at which address: {@link org.cityprofiles.servlet.resource.Routes} finds it,
 * {@link org.cityprofiles.servlet.resource.ErrorForm} says so where there is nothing.
 */
@NullMarked
package org.cityprofiles.servlet.resource;

import org.jspecify.annotations.NullMarked;
