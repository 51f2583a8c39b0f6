package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * A program as a service: each function a method, calls of other functions through the wrapper, since a call on
 * {@code this} passes it by.
 */
public final class ServiceWriter {
    /** Where emitted services are. */
    public static final String PACKAGE = "conformance.emitted";

    private static final List<String> IMPORTS = List.of(
            "io.github.defer4j.Defer",
            "io.github.defer4j.DeferScope",
            "io.github.defer4j.Exit",
            "io.github.defer4j.Failures",
            "io.github.defer4j.Panic",
            "io.github.defer4j.Recover",
            "io.github.defer4j.SafeWrapper",
            "io.github.defer4j.conformance.support.Ints",
            "io.github.defer4j.conformance.support.Log",
            "io.github.defer4j.conformance.support.Vars");

    private final String name;
    private final Program program;
    private final List<Plan> plans;
    private final Code code = new Code();
    private final BlockWriter blocks = new BlockWriter(code, this::callee);

    private ServiceWriter(String name, Program program) {
        this.name = name;
        this.program = program;
        this.plans = Plan.of(program);
    }

    /** The source of a class with a method {@code static void run(Log)}. */
    public static String write(String name, Program program) {
        ServiceWriter writer = new ServiceWriter(name, program);
        writer.service();
        return writer.code.toString();
    }

    private void service() {
        code.line("package " + PACKAGE + ";").line("");
        IMPORTS.forEach(type -> code.line("import " + type + ";"));
        code.line("");
        if (isMarked()) {
            code.line("@SafeWrapper(failures = Failures.LATEST, imports = Ints.class)");
        }
        code.open("public class " + name + " {");
        code.line("final Log log;");
        code.line("final Runnable none = null;");
        code.line((isMarked() ? name + "Safe" : name) + " self;");
        code.line("int g;");
        code.line("").open(name + "(Log log) {").line("this.log = log;").close();
        for (int i = 0; i < plans.size(); i++) {
            method(i);
        }
        run();
        code.close();
    }

    /** A service without a mark has no wrapper. */
    private boolean isMarked() {
        return plans.stream().anyMatch(plan -> plan.form() != Plan.Form.PLAIN);
    }

    private void run() {
        code.line("").open("public static void run(Log log) {");
        code.line(name + " service = new " + name + "(log);");
        code.line("service.self = " + (isMarked() ? "new " + name + "Safe(service);" : "service;"));
        code.open("try {");
        code.line("log.end(service.self." + String.format(callee(0), program.arg()) + ", service.g);");
        code.next("} catch (Throwable failure) {").line("log.uncaught(failure, service.g);").close();
        code.close();
    }

    private String callee(int function) {
        return "f" + function + (plans.get(function).holderIsParameter() ? "(%s, log.vars())" : "(%s)");
    }

    private void method(int index) {
        Plan plan = plans.get(index);
        String label = "f" + index;
        Marks marks = new Marks(plan, label);
        code.line("");
        marks.onMethod().forEach(code::line);
        List<String> parameters = new ArrayList<>(List.of("int a"));
        if (!plan.marked().isEmpty() && plan.holder()) {
            parameters.add(String.join(" ", marks.onHolder()) + " Vars v");
        }
        if (plan.scope()) {
            parameters.add("DeferScope scope");
        }
        code.open("public int " + label + "(" + String.join(", ", parameters) + ") {");
        body(plan, label);
        code.close();
        new ClosureWriter(plan, label, code, blocks).write();
    }

    private void body(Plan plan, String label) {
        boolean named = plan.function().named();
        if (!plan.entersEarly()) {
            code.line("log.trace(\"" + label + ".in\", a, 0, 0, g);");
        }
        Access access = access(plan);
        boolean setsHolder = named && plan.holder() && !plan.marked().isEmpty();
        String leave = setsHolder ? "return v.r = %s;" : "return %s;";
        if (blocks.block(Scene.function(label, access, leave), plan.body())) {
            code.line("return " + (named ? access.r() : Access.NONE) + ";");
        }
    }

    /** Declares what the body needs. */
    private Access access(Plan plan) {
        boolean named = plan.function().named();
        if (plan.holder() && !plan.marked().isEmpty()) {
            return Access.holder(named);
        }
        String x = Access.NONE;
        if (plan.holder()) {
            code.line("final Vars v = scope.defer(log.vars(), Vars::close);");
            x = "v.x";
        } else if (Usage.assigns(plan.body(), true, Variable.X)) {
            code.line("int x = 0;");
            x = "x";
        }
        if (plan.scope()) {
            if (named) {
                code.line("scope.result(0);");
            }
            return Access.scope(x, named);
        }
        if (named) {
            code.line("int r = 0;");
        }
        return Access.local(x, named);
    }
}
