package org.cityprofiles.render.page;

import org.cityprofiles.render.plain.BlockText;
import org.cityprofiles.render.view.View;

/**
 * Prints views as plain text in UTF-8: everything the page says, in lines of at most 72 columns. The same view gives the
 * same bytes.
 */
public final class TextPrinter {
    private TextPrinter() {}

    /**
     * A view as plain text that ends with a line feed: headings underlined, lists with dashes or numbers, tables as
     * "label: value", addresses in angle brackets after the words that lead there. Pictures are left out, since a list
     * that says the same follows each.
     */
    public static byte[] text(View view) {
        return BlockText.print(TreePrinter.root(view));
    }
}
