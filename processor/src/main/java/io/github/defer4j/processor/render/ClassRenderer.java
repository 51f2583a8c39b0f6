package io.github.defer4j.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.SafeClass;
import io.github.defer4j.processor.model.SafeMethod;
import io.github.defer4j.processor.model.Step;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Prints a wrapper. Pure: the same model gives the same text. */
public final class ClassRenderer {
    private static final String INDENT = "    ";

    private ClassRenderer() {}

    public static JavaFile render(SafeClass wrapper) {
        TypeSpec.Builder type = TypeSpec.classBuilder(wrapper.name())
                .addModifiers(visibility(wrapper))
                .addModifiers(wrapper.component().isOpen() ? new Modifier[0] : new Modifier[] {Modifier.FINAL})
                .addJavadoc("{@link $T} with its deferred calls and its recovery.\n\n", wrapper.serviceClass())
                .addJavadoc("<p>A call that the service makes on itself does not pass through this class.\n")
                .addAnnotations(wrapper.annotations())
                .addAnnotations(wrapper.component().onType())
                .addTypeVariables(wrapper.typeVariables())
                .addSuperinterfaces(wrapper.interfaces())
                .addOriginatingElement(wrapper.origin())
                .alwaysQualify(wrapper.qualified().toArray(String[]::new));
        if (wrapper.isSerializable()) {
            type.addField(FieldSpec.builder(
                            long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("1L")
                    .build());
        }
        if (wrapper.isStatic()) {
            type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        } else {
            type.addField(wrapper.service(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
            type.addMethod(constructor(wrapper));
            if (wrapper.component().isProxied()) {
                type.addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For the container's proxies, which hand all calls on.\n")
                        .addStatement("this.delegate = null")
                        .build());
            }
        }
        for (SafeMethod method : wrapper.methods()) {
            type.addMethod(method(wrapper, method));
            unwindings(method).forEach(type::addMethod);
        }
        return JavaFile.builder(wrapper.name().packageName(), type.build())
                .indent(INDENT)
                .build();
    }

    private static Modifier[] visibility(SafeClass wrapper) {
        return wrapper.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private static MethodSpec constructor(SafeClass wrapper) {
        return MethodSpec.constructorBuilder()
                .addModifiers(visibility(wrapper))
                .addJavadoc("@param delegate the service to wrap\n")
                .addAnnotations(wrapper.component().onConstructor())
                .addParameter(ParameterSpec.builder(wrapper.service(), "delegate")
                        .addAnnotations(wrapper.component().onDelegate())
                        .build())
                .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", Objects.class, "delegate")
                .build();
    }

    private static MethodSpec method(SafeClass wrapper, SafeMethod method) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addModifiers(method.modifiers())
                .addJavadoc("$L", OrderText.of(method))
                .addJavadoc("@see $L\n", see(wrapper, method))
                .addAnnotations(method.annotations())
                .addTypeVariables(method.typeVariables())
                .returns(method.result())
                .addParameters(method.parameters())
                .varargs(method.isVarargs())
                .addExceptions(method.thrown());
        return spec.addCode(body(method)).build();
    }

    private static Stream<MethodSpec> unwindings(SafeMethod method) {
        if (!(method.body() instanceof Body.Guarded body)) {
            return Stream.empty();
        }
        return body.steps().stream().flatMap(step -> step.unwinding().stream()
                .map(unwinding -> new StepRenderer(
                                body.names(), body.names().result(), body.failures(), CodeBlock.builder())
                        .unwinding(step, unwinding)));
    }

    private static CodeBlock see(SafeClass wrapper, SafeMethod method) {
        Stream<TypeName> locals = method.body().steps().stream()
                .flatMap(step -> step.acquire().stream())
                .filter(Step.Acquire.Hold.class::isInstance)
                .map(acquire -> ((Step.Acquire.Hold) acquire).local().type());
        Set<TypeName> imported = Stream.concat(method.parameters().stream().map(ParameterSpec::type), locals)
                .map(ClassRenderer::raw)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        String parameters = method.see().parameters().stream()
                .map(type -> name(type, imported))
                .collect(Collectors.joining(", "));
        return CodeBlock.of("$T#$L($L)", wrapper.serviceClass(), method.see().name(), parameters);
    }

    // Only what the signature imports anyway is named shortly: an import for a comment is unused to Eclipse.
    private static String name(TypeName type, Set<TypeName> imported) {
        if (type instanceof ArrayTypeName array) {
            return name(array.componentType(), imported) + "[]";
        }
        boolean isShort = type instanceof ClassName known
                && (imported.contains(known) || known.packageName().equals("java.lang"))
                && known.enclosingClassName() == null;
        // The erasure of a primitive type keeps what stands on it.
        return isShort ? ((ClassName) type).simpleName() : type.withoutAnnotations().toString();
    }

    private static Optional<TypeName> raw(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return Optional.of(parameterized.rawType().withoutAnnotations());
        }
        if (type instanceof ArrayTypeName array) {
            return raw(array.componentType());
        }
        return type instanceof ClassName || !(type instanceof TypeVariableName || type instanceof WildcardTypeName)
                ? Optional.of(type.withoutAnnotations())
                : Optional.empty();
    }

    private static CodeBlock body(SafeMethod method) {
        boolean isVoid = method.result().equals(TypeName.VOID);
        if (method.body() instanceof Body.Guarded guarded) {
            return BodyRenderer.render(guarded);
        }
        if (method.body() instanceof Body.Staged staged) {
            return StagedRenderer.render(staged);
        }
        if (method.body() instanceof Body.Broken broken) {
            return CodeBlock.builder()
                    .addStatement("throw new $T($S)", AssertionError.class, broken.why())
                    .build();
        }
        ExprRenderer plain = new ExprRenderer("result", Optional.empty());
        Body.Delegation delegation = (Body.Delegation) method.body();
        return CodeBlock.builder()
                .addStatement(isVoid ? "$L" : "return $L", plain.render(delegation.call()))
                .build();
    }
}
