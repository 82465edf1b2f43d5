package org.cityprofiles.render.map;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Leaves out the points of a line that matter least: those that span the smallest triangles with their neighbours
 * (Visvalingam and Whyatt, 1993). The ends stay, so lines that meet keep meeting. For one line.
 */
final class Simplification {
    private final double[] xs;
    private final double[] ys;
    private final int[] before;
    private final int[] after;
    private final double[] areas;
    private final PriorityQueue<Corner> queue = new PriorityQueue<>();

    private record Corner(int point, double area) implements Comparable<Corner> {
        @Override
        public int compareTo(Corner other) {
            int byArea = Double.compare(area, other.area);
            return byArea != 0 ? byArea : Integer.compare(point, other.point);
        }
    }

    private Simplification(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.before = new int[xs.length];
        this.after = new int[xs.length];
        this.areas = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            areas[i] = Double.POSITIVE_INFINITY;
        }
    }

    /**
     * The indexes of the points to keep.
     *
     * @param xs one coordinate of each point, in a plane
     * @param ys the other
     * @param least the smallest triangle that is worth a point
     */
    static int[] keep(double[] xs, double[] ys, double least) {
        double[] same = new double[xs.length];
        Arrays.fill(same, least);
        return keep(xs, ys, same);
    }

    /** The indexes of the points to keep, where each point has a measure of its own. */
    static int[] keep(double[] xs, double[] ys, double[] least) {
        return new Simplification(xs, ys).run(least);
    }

    private int[] run(double[] least) {
        for (int i = 1; i < xs.length - 1; i++) {
            measure(i, 0, least[i]);
        }
        while (!queue.isEmpty()) {
            Corner corner = queue.remove();
            if (corner.area == areas[corner.point]) {
                drop(corner, least);
            }
        }
        return kept();
    }

    /** A point weighs no less than one that went before it, or a long bend would vanish bit by bit. */
    private void measure(int i, double atLeast, double least) {
        int a = before[i];
        int b = after[i];
        double area = Math.abs((xs[a] - xs[i]) * (ys[b] - ys[i]) - (xs[b] - xs[i]) * (ys[a] - ys[i])) / 2;
        areas[i] = Math.max(area, atLeast);
        if (areas[i] < least) {
            queue.add(new Corner(i, areas[i]));
        }
    }

    private void drop(Corner corner, double[] least) {
        int a = before[corner.point];
        int b = after[corner.point];
        after[a] = b;
        before[b] = a;
        areas[corner.point] = -1;
        if (a > 0) {
            measure(a, corner.area, least[a]);
        }
        if (b < xs.length - 1) {
            measure(b, corner.area, least[b]);
        }
    }

    private int[] kept() {
        int[] kept = new int[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i = after[i]) {
            kept[count++] = i;
        }
        return Arrays.copyOf(kept, count);
    }
}
