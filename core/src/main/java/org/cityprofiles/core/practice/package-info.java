/** Good practices; entry: {@link org.cityprofiles.core.practice.Practice}. */
@NullMarked
package org.cityprofiles.core.practice;

import org.jspecify.annotations.NullMarked;
