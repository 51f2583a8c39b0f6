package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Field;
import io.github.defer4j.processor.fuzz.Service.Helper;
import io.github.defer4j.processor.fuzz.Service.Kind;
import io.github.defer4j.processor.fuzz.Service.Marked;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service as Java. */
final class Printer {

    private final Service service;
    private final StringBuilder out = new StringBuilder();

    private Printer(Service service) {
        this.service = service;
    }

    static String print(Service service) {
        Printer printer = new Printer(service);
        printer.file();
        return printer.out.toString();
    }

    private void file() {
        line("package " + service.packageName() + ";\n");
        Stream.of("Defer", "Exit", "Failures", "Recover", "SafeWrapper", "Until")
                .forEach(each -> line("import io.github.defer4j." + each + ";"));
        line("import io.github.defer4j.processor.fuzz.Kit;");
        line("import io.github.defer4j.processor.fuzz.Things;\n");
        if (service.outer().isEmpty()) {
            type("");
        } else {
            line("public class " + service.outer() + " {");
            type("static ");
            line("}");
        }
    }

    private void type(String modifier) {
        if (service.kind() == Kind.SUBCLASS) {
            String of = service.generic() ? "<String>" : "";
            line(service.latest() ? "@SafeWrapper(failures = Failures.LATEST)" : "@SafeWrapper");
            line(modifier + "class " + service.name() + " extends " + declared() + of + " {");
            make(service.name());
            line("}\n");
        }
        mark();
        line(modifier + head() + " {");
        if (service.kind() == Kind.ENUM) {
            line("    ONE;");
        }
        service.fields().forEach(this::field);
        service.methods().forEach(this::marked);
        service.helpers().forEach(this::helper);
        own();
        if (service.kind() == Kind.INTERFACE) {
            implementation();
        }
        if (service.kind() != Kind.SUBCLASS) {
            make(service.name() + (service.generic() ? "<String>" : ""));
        }
        service.extra().forEach(each -> line("    " + each));
        line("}");
    }

    /** The type that declares the marked methods. */
    private String declared() {
        return service.name() + (service.kind() == Kind.SUBCLASS ? "Base" : "");
    }

    private void mark() {
        if (service.latest()) {
            line("@SafeWrapper(failures = Failures.LATEST)");
        }
    }

    private String head() {
        String name = declared() + (service.generic() ? "<T>" : "");
        return switch (service.kind()) {
            case CLASS -> "public class " + name;
            case FINAL_CLASS -> "final class " + name;
            case SUBCLASS -> "class " + name;
            case ENUM -> "enum " + name;
            case INTERFACE -> "interface " + name;
            case RECORD -> service.fields().stream()
                    .filter(field -> !field.isStatic())
                    .map(field -> own(field.type()) + " " + field.name())
                    .collect(Collectors.joining(", ", "record " + name + "(", ")"));
        };
    }

    private void field(Field field) {
        if (service.kind() == Kind.RECORD && !field.isStatic()) {
            return;
        }
        String modifiers = field.access() + (field.isStatic() ? "static " : "") + (field.isMutable() ? "" : "final ");
        line("    " + modifiers + own(field.type()) + " " + field.name() + " = " + initial(field) + ";");
    }

    private String initial(Field field) {
        return field.type() == Type.OWN
                ? field.type().initial(field.name()).replace("Own", service.ownName())
                : field.type().initial(field.name());
    }

    private String own(Type type) {
        return type == Type.OWN ? service.ownName() : type.source();
    }

    private void make(String type) {
        String value = switch (service.kind()) {
            case ENUM -> "ONE";
            case INTERFACE -> "new Impl" + (service.generic() ? "<>" : "") + "()";
            case RECORD -> service.fields().stream()
                    .filter(field -> !field.isStatic())
                    .map(this::initial)
                    .collect(Collectors.joining(", ", "new " + diamond(type) + "(", ")"));
            default -> "new " + diamond(type) + "()";
        };
        line("    static " + type + " make() {\n        return " + value + ";\n    }");
    }

    private static String diamond(String type) {
        return type.replace("<String>", "<>");
    }

    private void own() {
        line("    static class " + service.ownName() + " extends Things.Res {");
        line("        " + service.ownName() + "(String name) {\n            super(name);\n        }");
        line("        " + service.ownName() + " self() {");
        line("            Kit.hit(\"Own.self\", \"VOID\", this);\n            return this;\n        }\n    }");
    }

    private void implementation() {
        String of = service.generic() ? "<T>" : "";
        line("    class Impl" + of + " implements " + service.name() + of + " {");
        service.methods().stream().filter(method -> !method.isStatic()).forEach(method -> {
            line("        @Override");
            line("        public " + signature(method, false) + " {");
            body(method);
        });
        line("    }");
    }

    private void marked(Marked method) {
        method.onMethod().forEach(mark -> line("    " + Marks.print(mark)));
        method.recovers().forEach(mark -> line("    " + Marks.print(mark)));
        boolean isAbstract = service.kind() == Kind.INTERFACE && !method.isStatic();
        boolean safe = method.params().stream().anyMatch(each -> each.type() == Type.US);
        if (safe) {
            line("    @SafeVarargs\n    @SuppressWarnings(\"varargs\")");
        }
        line("    " + (service.kind() == Kind.INTERFACE ? "" : method.access())
                + (method.isStatic() ? "static " : safe ? "final " : "")
                + signature(method, true) + (isAbstract ? ";" : " {"));
        if (!isAbstract) {
            body(method);
        }
    }

    private String signature(Marked method, boolean withMarks) {
        String params = Stream.iterate(0, i -> i < method.params().size(), i -> i + 1)
                .map(i -> param(method, i, withMarks))
                .collect(Collectors.joining(", "));
        return (method.generic() ? "<U extends Comparable<U>> " : "")
                + own(method.result()) + " " + method.name() + "(" + params + ")" + thrown(method.thrown());
    }

    private String param(Marked method, int index, boolean withMarks) {
        Service.Param param = method.params().get(index);
        String marks = withMarks
                ? param.marks().stream().map(each -> Marks.print(each) + " ").collect(Collectors.joining())
                : "";
        boolean last = method.varargs() && index == method.params().size() - 1;
        String type = own(param.type());
        return marks + (last ? type.replace("[]", "...") : type) + " " + param.name();
    }

    private static String thrown(List<Type> types) {
        return types.isEmpty()
                ? ""
                : types.stream().map(Type::source).collect(Collectors.joining(", ", " throws ", ""));
    }

    private void body(Marked method) {
        if (!method.isStatic()) {
            service.fields().stream().filter(Field::isMutable).forEach(field -> line("        " + change(field)));
        }
        List<String> names = method.params().stream().map(Service.Param::name).toList();
        hit(method.name(), method.result(), names);
    }

    private static String change(Field field) {
        return field.type() == Type.INT
                ? "this." + field.name() + "++;"
                : "this." + field.name() + " = " + field.type().initial("new" + field.name()) + ";";
    }

    private void hit(String id, Type result, List<String> names) {
        String arguments = names.isEmpty() ? "" : ", new Object[] {" + String.join(", ", names) + "}";
        String call = "Kit.<" + boxed(result) + ">hit(\"" + id + "\", \"" + result.name() + "\"" + arguments + ");";
        line("        " + (result == Type.VOID ? "" : "return ") + call + "\n    }");
    }

    private static String boxed(Type type) {
        return switch (type) {
            case VOID -> "Void";
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case CHAR -> "Character";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            default -> type.source();
        };
    }

    private void helper(Helper helper) {
        Method method = helper.method();
        List<String> params = Stream.iterate(0, i -> i < method.params().size(), i -> i + 1)
                .map(i -> param(method, i))
                .toList();
        boolean isDefault = service.kind() == Kind.INTERFACE && !method.isStatic();
        line("    " + (isDefault ? "default " : helper.access()) + (method.isStatic() ? "static " : "")
                + (method.isGeneric() ? "<V> " : "") + own(method.result()) + " " + method.name()
                + "(" + String.join(", ", params) + ")" + thrown(method.thrown()) + " {");
        hit(method.id(), method.result(), method.params().stream().map(Method.Param::name).toList());
    }

    private String param(Method method, int index) {
        Method.Param param = method.params().get(index);
        boolean last = method.varargs() && index == method.params().size() - 1;
        String type = own(param.type());
        return (last ? type.replace("[]", "...") : type) + " " + param.name();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
