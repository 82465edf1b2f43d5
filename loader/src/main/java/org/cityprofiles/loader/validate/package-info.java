/** The validate stage: {@link org.cityprofiles.loader.validate.Constraints} runs Hibernate Validator and finds positions. */
@NullMarked
package org.cityprofiles.loader.validate;

import org.jspecify.annotations.NullMarked;
