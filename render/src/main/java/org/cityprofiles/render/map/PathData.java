package org.cityprofiles.render.map;

import java.util.List;

/** Writes lines as the {@code d} of an SVG path: whole units, and from point to point the difference. */
final class PathData {
    /** Width and height together of the smallest island that is drawn. */
    private static final double LEAST = 2.5;

    private final StringBuilder text = new StringBuilder();
    private int x;
    private int y;

    /** Adds a closed line, unless it is too small to be seen. */
    void ring(List<Position> ring) {
        Box box = Box.around(ring);
        if (box.width() + box.height() > LEAST) {
            int before = text.length();
            line(ring);
            text.append(text.length() > before ? "z" : "");
        }
    }

    /** Adds an open line. */
    void line(List<Position> line) {
        int before = text.length();
        move(line.get(0));
        int moved = text.length();
        for (Position position : line.subList(1, line.size())) {
            step((int) Math.round(position.x()), (int) Math.round(position.y()));
        }
        if (text.length() == moved) {
            text.setLength(before); // all in one unit, and a line needs two points
        }
    }

    private void move(Position start) {
        x = (int) Math.round(start.x());
        y = (int) Math.round(start.y());
        text.append('M').append(x);
        number(y);
        text.append('l');
    }

    private void step(int nextX, int nextY) {
        int dx = nextX - x;
        int dy = nextY - y;
        if (dx != 0 || dy != 0) {
            if (text.charAt(text.length() - 1) != 'l' && dx >= 0) {
                text.append(' ');
            }
            text.append(dx);
            number(dy);
            x = nextX;
            y = nextY;
        }
    }

    /** A minus sign parts numbers as well as a space does. */
    private void number(int number) {
        if (number >= 0) {
            text.append(' ');
        }
        text.append(number);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
