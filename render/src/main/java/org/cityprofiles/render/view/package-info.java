/**
 * What pages show, with every word in its final language, every label chosen and every link made; entry:
 * {@link org.cityprofiles.render.view.CityView}. All formats are printed from these records, and any template engine can
 * print them too.
 */
@NullMarked
package org.cityprofiles.render.view;

import org.jspecify.annotations.NullMarked;
