package org.cityprofiles.render.height;

import org.cityprofiles.render.html.HtmlNode;
import org.cityprofiles.render.html.HtmlTree;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.View;

/**
 * How much height to reserve for a view before it is loaded, so that what stands below does not move. The reserve is
 * rather too large than too small, for fonts differ. Immutable and thread-safe.
 *
 * <pre>{@code
 * HeightEstimate estimate = HeightEstimate.of(card);
 * String css = "iframe{height:" + estimate.at(320) + "px}";
 * }</pre>
 *
 * <p>It holds for our style sheet as it is, in texts of 16 CSS pixels, without space around the view.
 */
public final class HeightEstimate {
    /** What fonts and the rounding of browsers may add. */
    private static final double SLACK = 1.01;

    private final Branch root;

    private HeightEstimate(Branch root) {
        this.root = root;
    }

    /** The estimate of a view. */
    public static HeightEstimate of(View view) {
        HtmlTree tree = new HtmlTree();
        HtmlPrinter.print(tree, view);
        return new HeightEstimate(Branch.of((HtmlNode.Element) tree.nodes().get(0)));
    }

    /**
     * The height to reserve, in CSS pixels.
     *
     * @param width the width that the view has, in CSS pixels
     * @throws IllegalArgumentException when the width is not positive
     */
    public int at(int width) {
        if (width <= 0) {
            throw new IllegalArgumentException("expected a positive width, found " + width);
        }
        return (int) Math.ceil(height(root, Sheet.VIEWS, width) * SLACK);
    }

    /** How high an element stands in a style sheet. */
    static double height(Branch root, Sheet sheet, double width) {
        return BlockLayout.place(new BoxMaker(sheet).root(root, width), width, true)
                .outer();
    }
}
