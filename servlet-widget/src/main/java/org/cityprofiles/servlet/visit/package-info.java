/**
 * A request on its way: a {@link org.cityprofiles.servlet.visit.Visit} of a
 * {@link org.cityprofiles.servlet.visit.Resource} ends in an {@link org.cityprofiles.servlet.visit.Outcome}.
 */
@NullMarked
package org.cityprofiles.servlet.visit;

import org.jspecify.annotations.NullMarked;
