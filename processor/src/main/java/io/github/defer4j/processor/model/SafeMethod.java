package io.github.defer4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method of the wrapper. */
public record SafeMethod(
        String name,
        Set<Modifier> modifiers,
        List<AnnotationSpec> annotations,
        List<TypeVariableName> typeVariables,
        TypeName result,
        List<ParameterSpec> parameters,
        boolean isVarargs,
        List<TypeName> thrown,
        SeeAlso see,
        Body body) {

    public SafeMethod {
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    public SafeMethod with(Body other) {
        return new SafeMethod(
                name, modifiers, annotations, typeVariables, result, parameters, isVarargs, thrown, see, other);
    }

    /** The service's method, for the javadoc. */
    public record SeeAlso(String name, List<TypeName> parameters) {
        public SeeAlso {
            parameters = List.copyOf(parameters);
        }
    }
}
