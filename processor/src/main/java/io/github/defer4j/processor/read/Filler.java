package io.github.defer4j.processor.read;

import io.github.defer4j.processor.environment.Show;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** What a placeholder of a composed annotation stands for. */
sealed interface Filler {

    /** What it is within a string literal. */
    String plain();

    /** A text, which may be meant as a name. */
    record Text(String plain) implements Filler {}

    /**
     * Something that is written in one way only.
     *
     * @param code as an argument
     * @param path before a dot
     */
    record Code(String code, String path, String plain) implements Filler {}

    record Many(List<Filler> items) implements Filler {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String plain() {
            return items.stream().map(Filler::plain).collect(Collectors.joining(", "));
        }
    }

    /** What a call has no way to write. */
    record Unfit(String plain) implements Filler {}

    static Filler of(AnnotationValue value) {
        return Reader.VALUES.visit(value);
    }

    /** How compilers show a constant or a class that does not exist. */
    static boolean isUnreadable(AnnotationValue value) {
        return Attributes.UNREADABLE.equals(value.getValue())
                || value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR
                || value.getValue() instanceof List<?> items
                        && items.stream().anyMatch(item -> isUnreadable((AnnotationValue) item));
    }

    /** By kind of value. */
    final class Reader extends SimpleAnnotationValueVisitor14<Filler, Void> {
        private static final Reader VALUES = new Reader();

        private Reader() {}

        // boolean, byte, short and int
        @Override
        protected Filler defaultAction(Object value, Void unused) {
            return same(String.valueOf(value));
        }

        @Override
        public Filler visitLong(long value, Void unused) {
            return new Code(value + "L", value + "L", String.valueOf(value));
        }

        @Override
        public Filler visitDouble(double value, Void unused) {
            return Double.isFinite(value) ? same(String.valueOf(value)) : new Unfit(String.valueOf(value));
        }

        @Override
        public Filler visitFloat(float value, Void unused) {
            return new Unfit(value + "f");
        }

        @Override
        public Filler visitChar(char value, Void unused) {
            String quoted = MarkText.quote(value);
            return new Code(quoted, quoted, String.valueOf(value));
        }

        @Override
        public Filler visitString(String value, Void unused) {
            return new Text(value);
        }

        @Override
        public Filler visitType(TypeMirror type, Void unused) {
            String shown = Show.type(type);
            if (!(type instanceof DeclaredType declared)) {
                return new Unfit(shown + ".class");
            }
            String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
            return new Code(name + ".class", name, shown);
        }

        @Override
        public Filler visitEnumConstant(VariableElement constant, Void unused) {
            String name = constant.getSimpleName().toString();
            String path = ((TypeElement) constant.getEnclosingElement()).getQualifiedName() + "." + name;
            return new Code(path, path, name);
        }

        @Override
        public Filler visitAnnotation(AnnotationMirror annotation, Void unused) {
            return new Unfit(MarkText.of(annotation));
        }

        @Override
        public Filler visitArray(List<? extends AnnotationValue> values, Void unused) {
            return new Many(values.stream().map(this::visit).toList());
        }

        private static Code same(String text) {
            return new Code(text, text, text);
        }
    }
}
