/** The views of practices; entry: {@link PracticeViews}. */
@NullMarked
package org.cityprofiles.render.make.practice;

import org.jspecify.annotations.NullMarked;
