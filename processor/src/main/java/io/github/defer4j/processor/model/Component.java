package io.github.defer4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/**
 * What a container needs to make the wrapper.
 *
 * @param onType annotations of the class
 * @param onConstructor annotations of its constructor
 * @param onDelegate annotations of the constructor's parameter
 * @param isOpen whether the class may have subclasses
 * @param isProxied whether its proxies need a constructor without parameters
 */
public record Component(
        List<AnnotationSpec> onType,
        List<AnnotationSpec> onConstructor,
        List<AnnotationSpec> onDelegate,
        boolean isOpen,
        boolean isProxied) {
    /** Made with {@code new}. */
    public static final Component NONE = new Component(List.of(), List.of(), List.of(), false, false);

    public Component {
        onType = List.copyOf(onType);
        onConstructor = List.copyOf(onConstructor);
        onDelegate = List.copyOf(onDelegate);
    }
}
