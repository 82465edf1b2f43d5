/** What was found wrong: {@link org.cityprofiles.loader.problem.Problem}, its codes, and formats to print problems in. */
@NullMarked
package org.cityprofiles.loader.problem;

import org.jspecify.annotations.NullMarked;
