/**
 * Words ready to be shown: the language and direction of each run are chosen and marked. Views are made of these;
 * entry: {@link org.cityprofiles.render.text.Text} for short texts, {@link org.cityprofiles.render.text.Prose} for long
 * ones.
 */
@NullMarked
package org.cityprofiles.render.text;

import org.jspecify.annotations.NullMarked;
