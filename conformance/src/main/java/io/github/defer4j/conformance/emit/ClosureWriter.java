package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.emit.Marks.ClosureShape;
import io.github.defer4j.conformance.emit.Scene.Recovery;
import io.github.defer4j.conformance.format.Deferred;

/** Writes the closures that marks name as methods of the service. */
final class ClosureWriter {
    private final Plan plan;
    private final String label;
    private final Code code;
    private final BlockWriter blocks;

    ClosureWriter(Plan plan, String label, Code code, BlockWriter blocks) {
        this.plan = plan;
        this.label = label;
        this.code = code;
        this.blocks = blocks;
    }

    void write() {
        for (int i = 0; i < plan.marked().size(); i++) {
            if (plan.marked().get(i) instanceof Deferred.Closure closure) {
                closure(i, closure);
            }
        }
    }

    private void closure(int index, Deferred.Closure closure) {
        ClosureShape shape = ClosureShape.of(plan, label, index, closure);
        boolean recovers = Usage.recovers(closure);
        if (recovers && !plan.holder()) {
            method(shape, shape.withoutFailure(), closure);
            localHandler(shape, closure);
            return;
        }
        if (Usage.defers(closure.body())) {
            literal(shape, closure);
        } else {
            method(shape, shape.name(), closure);
        }
        if (recovers && index == 0) {
            outermost(shape);
        } else if (recovers) {
            innermost(shape);
        }
    }

    private boolean hasHolder(ClosureShape shape) {
        return shape.parameters().contains("Vars v");
    }

    private void method(ClosureShape shape, String name, Deferred.Closure closure) {
        code.line("").open((shape.assigns() ? "int " : "void ") + name + "(" + shape.parameters() + ") {");
        if (hasHolder(shape)) {
            Access access = Access.holder(plan.function().named());
            Recovery recovery = Usage.recovers(closure) ? Recovery.HOLDER : Recovery.NOTHING;
            blocks.block(Scene.closure(label, access, "return;", recovery), closure.body());
        } else {
            boolean result = shape.parameters().contains("result");
            String leave = shape.assigns() ? "return r;" : "return;";
            if (result) {
                code.line("int r = result;");
            }
            Access access = Access.local(Access.NONE, result);
            boolean ends = blocks.block(Scene.closure(label, access, leave, Recovery.NOTHING), closure.body());
            if (ends && shape.assigns()) {
                code.line(leave);
            }
        }
        code.close();
    }

    /** A closure that defers has a scope of its own: a method that is called through the wrapper. */
    private void literal(ClosureShape shape, Deferred.Closure closure) {
        String own = shape.name() + "Literal";
        code.line("").open("void " + shape.name() + "(" + shape.parameters() + ") {");
        code.line("self." + own + "(" + shape.arguments() + ");").close();
        code.line("").open("void " + own + "(" + shape.parameters() + ", DeferScope scope) {");
        Access access = Access.holder(plan.function().named());
        Recovery recovery = Usage.recovers(closure) ? Recovery.HOLDER : Recovery.NOTHING;
        Scene scene = Scene.closure(label, access, "return;", recovery);
        blocks.block(scene.withScope("scope"), closure.body());
        code.close();
    }

    /** A handler that needs nothing but the result and the failure. */
    private void localHandler(ClosureShape shape, Deferred.Closure closure) {
        boolean named = plan.function().named();
        String leave = "if (inFlight != null) {\n    throw inFlight;\n}\nreturn " + (named ? "r" : "result") + ";";
        code.line("").open("int " + shape.handler() + "(int a, int result, RuntimeException failure) {");
        if (named) {
            code.line("int r = result;");
        }
        code.line("RuntimeException inFlight = failure;");
        Access access = Access.local(Access.NONE, named);
        if (blocks.block(Scene.closure(label, access, leave, Recovery.LOCAL), closure.body())) {
            leave.lines().forEach(code::line);
        }
        code.close();
    }

    private void outermost(ClosureShape shape) {
        code.line("").open("void " + shape.withoutFailure() + "(int a, Vars v) {");
        code.line("v.left = true;").line(shape.name() + "(a, v);").close();
        code.line("").open("int " + shape.handler() + "(int a, Vars v, int result, RuntimeException failure) {");
        code.open("if (v.left) {").line("throw failure;").close();
        recovering(shape);
    }

    private void innermost(ClosureShape shape) {
        code.line("").open("void " + shape.withoutFailure() + "(int a, Vars v) {");
        code.open("if (!v.handled) {").line(shape.name() + "(a, v);").close().close();
        code.line("").open("int " + shape.handler() + "(int a, Vars v, int result, RuntimeException failure) {");
        code.line("v.handled = true;");
        recovering(shape);
    }

    private void recovering(ClosureShape shape) {
        code.line("v.failure = failure;").line(shape.name() + "(a, v);");
        code.open("if (v.failure != null) {").line("throw v.failure;").close();
        code.line(plan.function().named() ? "return v.r;" : "return result;").close();
    }
}
