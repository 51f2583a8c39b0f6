package io.github.defer4j.corpus;

import java.util.List;

/**
 * Where the marks of one file go.
 *
 * @param spots positions in its text, in ascending order
 * @param services full names of the classes that get a mark, nested ones with a dot
 */
record Marking(List<Spot> spots, List<Service> services) {
    Marking {
        spots = List.copyOf(spots);
        services = List.copyOf(services);
    }

    record Spot(int position, boolean recovers) {}

    /** A class with a marked method. */
    record Service(String packageName, String nestedName) {

        /** The wrapper's file, as the processor names it by default. */
        String wrapperFile() {
            String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
            return folder + nestedName.replace('.', '_') + "Safe.java";
        }
    }

    /** The text with the marks; everything else stays as it is, line by line. */
    String applied(String text) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Spot spot : spots) {
            marked.append(text, done, spot.position());
            marked.append("@io.github.defer4j.Defer(\"corpus.Marks.released()\") ");
            if (spot.recovers()) {
                marked.append("@io.github.defer4j.Recover(\"corpus.Marks.recover\") ");
            }
            done = spot.position();
        }
        return marked.append(text, done, text.length()).toString();
    }
}
