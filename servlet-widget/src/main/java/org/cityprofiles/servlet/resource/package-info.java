/**
 * What stands at which address: {@link org.cityprofiles.servlet.resource.Routes} finds the
 * {@link org.cityprofiles.servlet.resource.Resource} of a path, which answers a
 * {@link org.cityprofiles.servlet.resource.Visit} with an {@link org.cityprofiles.servlet.resource.Outcome}.
 */
@NullMarked
package org.cityprofiles.servlet.resource;

import org.jspecify.annotations.NullMarked;
