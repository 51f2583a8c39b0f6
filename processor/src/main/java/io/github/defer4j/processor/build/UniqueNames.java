package io.github.defer4j.processor.build;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of one method's variables: no two alike. */
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    void reserve(String name) {
        taken.add(name);
    }

    /** The name itself if it is free, else with the least number that makes it so. */
    String unique(String wanted) {
        String name = SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }
}
