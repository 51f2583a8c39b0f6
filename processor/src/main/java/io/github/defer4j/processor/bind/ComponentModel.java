package io.github.defer4j.processor.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who makes wrappers. */
public enum ComponentModel {
    DEFAULT("default", List.of()),
    SPRING(
            "spring",
            List.of("org.springframework.stereotype.Component", "org.springframework.context.annotation.Primary")),
    JSR330("jsr330", List.of("javax.inject.Inject")),
    JAKARTA("jakarta", List.of("jakarta.inject.Inject")),
    CDI(
            "cdi",
            List.of(
                    "jakarta.enterprise.context.ApplicationScoped",
                    "jakarta.enterprise.inject.Alternative",
                    "jakarta.annotation.Priority",
                    "jakarta.inject.Inject"));

    private final String text;
    private final List<String> needed;

    ComponentModel(String text, List<String> needed) {
        this.text = text;
        this.needed = needed;
    }

    static Optional<ComponentModel> of(String text) {
        return Arrays.stream(values()).filter(model -> model.text.equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(ComponentModel::text).toList();
    }

    String text() {
        return text;
    }

    /** Full names of the classes without which the wrapper would not compile. */
    List<String> needed() {
        return needed;
    }
}
