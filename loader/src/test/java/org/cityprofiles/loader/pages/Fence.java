package org.cityprofiles.loader.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param section the heading it stands under
 * @param recipe the first word after the fence
 * @param name the rest of that line
 * @param from index of the first line of its body
 * @param to index of the closing fence
 * @param body its lines, each ended by a line feed
 */
record Fence(String section, String recipe, String name, int from, int to, String body) {
    private static final String MARK = "```";

    static List<Fence> in(List<String> lines) {
        List<Fence> fences = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith(MARK)) {
                Fence fence = read(section, lines, i);
                fences.add(fence);
                i = fence.to();
            }
        }
        return fences;
    }

    private static Fence read(String section, List<String> lines, int start) {
        String[] info = lines.get(start).substring(MARK.length()).split(" ", 2);
        int end = start + 1;
        while (!lines.get(end).equals(MARK)) {
            end++;
        }
        StringBuilder body = new StringBuilder();
        lines.subList(start + 1, end).forEach(line -> body.append(line).append('\n'));
        return new Fence(section, info[0], info.length == 1 ? "" : info[1], start + 1, end, body.toString());
    }
}
