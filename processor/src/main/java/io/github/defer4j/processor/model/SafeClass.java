package io.github.defer4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * A wrapper class, ready to be printed.
 *
 * @param origin the service, for build tools that recompile what depends on it
 * @param service its type, with the wrapper's type variables as arguments
 * @param component what a container needs
 * @param isSerializable whether an interface makes it so
 * @param qualified simple names that must not be imported, as they mean something else inside the class
 */
public record SafeClass(
        ClassName name,
        Element origin,
        ClassName serviceClass,
        TypeName service,
        boolean isPublic,
        List<AnnotationSpec> annotations,
        Component component,
        List<TypeVariableName> typeVariables,
        List<TypeName> interfaces,
        boolean isSerializable,
        Set<String> qualified,
        List<SafeMethod> methods) {

    public SafeClass {
        annotations = List.copyOf(annotations);
        typeVariables = List.copyOf(typeVariables);
        interfaces = List.copyOf(interfaces);
        qualified = Set.copyOf(qualified);
        methods = List.copyOf(methods);
    }

    /** Whether there is nothing to call on a service, so that the wrapper holds none. */
    public boolean isStatic() {
        return !methods.isEmpty()
                && methods.stream().allMatch(method -> method.modifiers().contains(Modifier.STATIC));
    }
}
