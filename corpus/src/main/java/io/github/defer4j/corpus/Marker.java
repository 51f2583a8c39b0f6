package io.github.defer4j.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Finds the public instance methods of a file that the processor's rules allow to be marked. */
final class Marker {
    private final Trees trees;
    private final Asynchronous asynchronous;
    private int count;

    Marker(Trees trees, Asynchronous asynchronous) {
        this.trees = trees;
        this.asynchronous = asynchronous;
    }

    /** Every second method that one marker sees recovers too. */
    Marking mark(CompilationUnitTree unit) throws IOException {
        Scanner scanner = new Scanner(unit, unit.getSourceFile().getCharContent(true).toString());
        scanner.scan(unit, null);
        return new Marking(scanner.spots, List.copyOf(scanner.services));
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final String text;
        private final SourcePositions positions = trees.getSourcePositions();
        private final List<Marking.Spot> spots = new ArrayList<>();
        private final Set<Marking.Service> services = new LinkedHashSet<>();

        Scanner(CompilationUnitTree unit, String text) {
            this.unit = unit;
            this.text = text;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean reachable = !type.getModifiers().getFlags().contains(Modifier.PRIVATE);
            return reachable ? super.visitClass(type, unused) : null;
        }

        // A class inside a method or an initializer has no name that a wrapper could use.
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            Element element = trees.getElement(getCurrentPath());
            if (element instanceof ExecutableElement executable && isMarkable(executable)) {
                spots.add(new Marking.Spot(start(method), ++count % 2 == 0));
                services.add(service((TypeElement) executable.getEnclosingElement()));
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            return null;
        }

        @Override
        public Void visitBlock(com.sun.source.tree.BlockTree block, Void unused) {
            return null;
        }

        // Without modifiers, javac puts the start of a generic method behind its '<'.
        private int start(MethodTree method) {
            ModifiersTree modifiers = method.getModifiers();
            boolean bare = modifiers.getFlags().isEmpty() && modifiers.getAnnotations().isEmpty();
            return bare && !method.getTypeParameters().isEmpty()
                    ? text.lastIndexOf('<', position(method.getTypeParameters().get(0)))
                    : position(method);
        }

        private int position(Tree tree) {
            return Math.toIntExact(positions.getStartPosition(unit, tree));
        }
    }

    private boolean isMarkable(ExecutableElement method) {
        boolean finalizer = method.getSimpleName().contentEquals("finalize")
                && method.getParameters().isEmpty();
        return method.getKind() == ElementKind.METHOD
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getEnclosingElement().getKind() != ElementKind.ANNOTATION_TYPE
                && !finalizer
                && Reach.to(method)
                && !asynchronous.is(method.getReturnType());
    }

    private static Marking.Service service(TypeElement type) {
        String nested = type.getSimpleName().toString();
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement) {
            nested = outer.getSimpleName() + "." + nested;
            outer = outer.getEnclosingElement();
        }
        return new Marking.Service(((PackageElement) outer).getQualifiedName().toString(), nested);
    }
}
