/**
 * Values that are valid by construction: {@code parse} and {@code of} refuse everything else with an
 * {@link org.cityprofiles.core.value.InvalidValueException} that names the value and the
 * {@link org.cityprofiles.core.value.ValueFault}. {@code toString} is the form that stands in JSON.
 */
@NullMarked
package org.cityprofiles.core.value;

import org.jspecify.annotations.NullMarked;
