package io.github.defer4j.processor.build;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.read.ServiceMarks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Annotations written again from their mirrors. JavaPoet's own copy loses members that are empty arrays. */
final class AnnotationCopies {
    private AnnotationCopies() {}

    /** Those that the wrapper's package can see, but no marks: with one, the wrapper would be a service itself. */
    static List<AnnotationSpec> of(List<? extends AnnotationMirror> mirrors, Access access) {
        return mirrors.isEmpty() ? List.of() : mirrors.stream()
                .filter(mirror -> !ServiceMarks.isComposed(mirror))
                .filter(mirror -> access.toType(mirror.getAnnotationType().asElement()))
                .map(AnnotationCopies::copy)
                .toList();
    }

    static AnnotationSpec copy(AnnotationMirror mirror) {
        AnnotationSpec.Builder copy = AnnotationSpec.builder(
                ClassName.get((TypeElement) mirror.getAnnotationType().asElement()));
        mirror.getElementValues()
                .forEach((member, value) -> copy.addMember(member.getSimpleName().toString(), "$L", code(value)));
        return copy.build();
    }

    /** {@code @Deprecated}, also where only a javadoc tag says so: callers of the wrapper are to know. */
    static Optional<AnnotationSpec> deprecation(Element element, Elements elements) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals("java.lang.Deprecated"))
                .findFirst()
                .<AnnotationSpec>map(AnnotationCopies::copy)
                .or(() -> Optional.of(AnnotationSpec.builder(Deprecated.class).build())
                        .filter(tagged -> elements.isDeprecated(element)));
    }

    /** Whether an element carries an annotation of that full name. */
    static boolean has(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> nameOf(mirror).equals(name));
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
    }

    private static CodeBlock code(AnnotationValue value) {
        return value.accept(new Values(), null);
    }

    private static final class Values extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {
        @Override
        protected CodeBlock defaultAction(Object value, Void unused) {
            return CodeBlock.of("$L", value);
        }

        @Override
        public CodeBlock visitByte(byte value, Void unused) {
            return CodeBlock.of("(byte) $L", value);
        }

        @Override
        public CodeBlock visitShort(short value, Void unused) {
            return CodeBlock.of("(short) $L", value);
        }

        @Override
        public CodeBlock visitLong(long value, Void unused) {
            return CodeBlock.of("$LL", value);
        }

        @Override
        public CodeBlock visitFloat(float value, Void unused) {
            return Float.isFinite(value)
                    ? CodeBlock.of("$Lf", value)
                    : CodeBlock.of(Float.isNaN(value) ? "0f / 0f" : value > 0 ? "1f / 0f" : "-1f / 0f");
        }

        @Override
        public CodeBlock visitDouble(double value, Void unused) {
            return Double.isFinite(value)
                    ? CodeBlock.of("$L", value)
                    : CodeBlock.of(Double.isNaN(value) ? "0d / 0d" : value > 0 ? "1d / 0d" : "-1d / 0d");
        }

        @Override
        public CodeBlock visitChar(char value, Void unused) {
            return CodeBlock.of("$L", Literals.quoted(value));
        }

        @Override
        public CodeBlock visitString(String value, Void unused) {
            return CodeBlock.of("$L", Literals.quoted(value));
        }

        @Override
        public CodeBlock visitType(TypeMirror type, Void unused) {
            return CodeBlock.of("$T.class", TypeName.get(type));
        }

        @Override
        public CodeBlock visitEnumConstant(VariableElement constant, Void unused) {
            return CodeBlock.of(
                    "$T.$L",
                    ClassName.get((TypeElement) constant.getEnclosingElement()),
                    constant.getSimpleName());
        }

        @Override
        public CodeBlock visitAnnotation(AnnotationMirror mirror, Void unused) {
            return CodeBlock.of("$L", copy(mirror));
        }

        @Override
        public CodeBlock visitArray(List<? extends AnnotationValue> values, Void unused) {
            return values.stream()
                    .map(AnnotationCopies::code)
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), all -> CodeBlock.of("{$L}", CodeBlock.join(all, ", "))));
        }
    }
}
