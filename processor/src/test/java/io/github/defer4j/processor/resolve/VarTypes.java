package io.github.defer4j.processor.resolve;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac says of a class.
 *
 * @param errors the lines with an error
 * @param types the type of {@code var t} by the name of its method, where that is right
 */
record VarTypes(Set<Integer> errors, Map<String, String> types) {

    static VarTypes of(Snippets snippets) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(
                URI.create("string:///" + snippets.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return snippets.text();
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, List.of("-proc:none", "-Xmaxerrs", "0"), null, List.of(file));
        Map<String, String> types = new TreeMap<>();
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            new Variables(Trees.instance(task), types).scan(units, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Integer> errors = said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> (int) each.getLineNumber())
                .collect(Collectors.toSet());
        errors.forEach(line -> types.remove(snippets.lines().getOrDefault(line, "")));
        return new VarTypes(errors, types);
    }

    private static final class Variables extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final Map<String, String> types;

        private Variables(Trees trees, Map<String, String> types) {
            this.trees = trees;
            this.types = types;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            Tree method = getCurrentPath().getParentPath().getParentPath().getLeaf();
            TypeMirror type = trees.getTypeMirror(getCurrentPath());
            if (variable.getName().contentEquals("t") && type.getKind() != TypeKind.ERROR) {
                types.put(((MethodTree) method).getName().toString(), Snippets.simple(type.toString()));
            }
            return null;
        }
    }
}
