package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Payload;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The reference model of Go's rules, without any of our own code: every function and every closure has a frame
 * with a stack of deferred calls and at most one panic in flight; the newest panic replaces the older one.
 */
public final class Interpreter implements Engine {
    @Override
    public List<List<String>> run(List<Program> programs) {
        return programs.stream().map(program -> new Run(program).trace()).toList();
    }

    /** A panic on its way; two of the same value are different panics. */
    private static final class Panicking extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String value;

        Panicking(String value) {
            super(value, null, false, false);
            this.value = value;
        }
    }

    /** The variables of one call of a function, shared by its closures. */
    private static final class Vars {
        private final int index;
        private final boolean named;
        private final int a;
        private int x;
        private int r;

        Vars(int index, boolean named, int a) {
            this.index = index;
            this.named = named;
            this.a = a;
        }
    }

    /** The body of a function or closure while it runs, or its deferred calls while they run. */
    private static final class Frame {
        private final Vars vars;

        /** For a closure that was deferred: the frame whose panic it may recover. */
        private final Frame deferredBy;

        private final Deque<Runnable> deferred = new ArrayDeque<>();
        private Panicking panic;
        private Panicking recovered;
        private int i;

        Frame(Vars vars, Frame deferredBy) {
            this.vars = vars;
            this.deferredBy = deferredBy;
        }
    }

    private static final class Run {
        private final Program program;
        private final List<String> lines = new ArrayList<>();
        private int g;

        Run(Program program) {
            this.program = program;
        }

        List<String> trace() {
            lines.add("P " + program.id());
            try {
                int result = call(0, program.arg());
                lines.add("END " + result + " g=" + g);
            } catch (Panicking uncaught) {
                lines.add("UNCAUGHT " + uncaught.value + " g=" + g);
            }
            return lines;
        }

        private int call(int index, int a) {
            Function function = program.functions().get(index);
            Vars vars = new Vars(index, function.named(), a);
            lines.add("T f" + index + ".in " + a + " 0 0 " + g);
            run(new Frame(vars, null), function.body());
            return vars.r;
        }

        private void run(Frame frame, List<Stmt> body) {
            try {
                block(frame, body);
            } catch (Panicking panic) {
                frame.panic = panic;
            }
            while (!frame.deferred.isEmpty()) {
                try {
                    frame.deferred.pop().run();
                } catch (Panicking newer) {
                    frame.panic = newer;
                }
            }
            if (frame.panic != null) {
                throw frame.panic;
            }
        }

        /** False if the frame was left by a return. */
        private boolean block(Frame frame, List<Stmt> block) {
            for (Stmt statement : block) {
                if (!execute(frame, statement)) {
                    return false;
                }
            }
            return true;
        }

        private boolean execute(Frame frame, Stmt statement) {
            Vars vars = frame.vars;
            if (statement instanceof Stmt.Trace trace) {
                int r = vars.named ? vars.r : 0;
                lines.add("T " + at(frame, trace.k()) + " " + vars.a + " " + vars.x + " " + r + " " + g);
            } else if (statement instanceof Stmt.Assign assign) {
                assign(frame, assign);
            } else if (statement instanceof Stmt.If branch) {
                return block(frame, holds(frame, branch.condition()) ? branch.then() : branch.otherwise());
            } else if (statement instanceof Stmt.Loop loop) {
                return loop(frame, loop);
            } else if (statement instanceof Stmt.Call call) {
                vars.x = call(call.function(), value(frame, call.argument()));
            } else if (statement instanceof Stmt.Return result) {
                if (frame.deferredBy == null) {
                    vars.r = value(frame, result.value());
                }
                return false;
            } else if (statement instanceof Stmt.Panic panic) {
                throw new Panicking(text(frame, panic.payload()));
            } else if (statement instanceof Stmt.Fault fault) {
                throw new Panicking("rt:" + fault.kind().text());
            } else if (statement instanceof Stmt.Defer defer) {
                frame.deferred.push(action(frame, defer.deferred()));
            } else if (statement instanceof Stmt.Recover recover) {
                return recover(frame, recover);
            } else {
                throw frame.recovered;
            }
            return true;
        }

        private void assign(Frame frame, Stmt.Assign assign) {
            int value = value(frame, assign.value());
            switch (assign.variable()) {
                case X -> frame.vars.x = value;
                case G -> g = value;
                case R -> frame.vars.r = value;
                default -> throw new IllegalArgumentException("not assignable: " + assign.variable());
            }
        }

        private boolean loop(Frame frame, Stmt.Loop loop) {
            int outer = frame.i;
            for (int i = 0; i < loop.times(); i++) {
                frame.i = i;
                if (!block(frame, loop.body())) {
                    return false;
                }
            }
            frame.i = outer;
            return true;
        }

        private boolean recover(Frame frame, Stmt.Recover recover) {
            Frame panicking = frame.deferredBy;
            Panicking recovered = panicking == null ? null : panicking.panic;
            lines.add("R " + at(frame, recover.k()) + " " + (recovered == null ? "nil" : recovered.value));
            if (recovered == null) {
                return true;
            }
            panicking.panic = null;
            Panicking outer = frame.recovered;
            frame.recovered = recovered;
            boolean goesOn = block(frame, recover.then());
            frame.recovered = outer;
            return goesOn;
        }

        /** Computes now what Go computes at the defer statement. */
        private Runnable action(Frame frame, Deferred deferred) {
            if (deferred instanceof Deferred.Snapshot snapshot) {
                String values = value(frame, snapshot.first()) + " " + value(frame, snapshot.second());
                return () -> lines.add("D " + at(frame, snapshot.k()) + " " + values);
            } else if (deferred instanceof Deferred.Acquired acquired) {
                int value = value(frame, acquired.value());
                lines.add("A " + at(frame, acquired.k()) + " " + value);
                String values = value + " " + value(frame, acquired.with());
                return () -> lines.add("D " + at(frame, acquired.k()) + " " + values);
            } else if (deferred instanceof Deferred.Raise raise) {
                String text = text(frame, raise.payload());
                return () -> {
                    throw new Panicking(text);
                };
            } else if (deferred instanceof Deferred.Closure closure) {
                int i = frame.i;
                return () -> closure(frame, closure, i);
            }
            return () -> {
                throw new Panicking("rt:nil");
            };
        }

        private void closure(Frame frame, Deferred.Closure closure, int i) {
            if (closure.when() == When.SUCCESS && frame.panic != null
                    || closure.when() == When.FAILURE && frame.panic == null) {
                return;
            }
            // Success and failure closures cannot recover: Go writes them as a closure inside one that does.
            Frame recoverable = closure.when() == When.ALWAYS ? frame : new Frame(frame.vars, null);
            Frame own = new Frame(frame.vars, recoverable);
            own.i = i;
            run(own, closure.body());
        }

        private static String at(Frame frame, int k) {
            return "f" + frame.vars.index + "." + k;
        }

        private String text(Frame frame, Payload payload) {
            return payload instanceof Payload.Int number
                    ? "int:" + value(frame, number.value())
                    : "str:" + ((Payload.Text) payload).value();
        }

        private boolean holds(Frame frame, Cond condition) {
            if (condition instanceof Cond.Even even) {
                return value(frame, even.value()) % 2 == 0;
            }
            Cond.Less less = (Cond.Less) condition;
            return value(frame, less.left()) < value(frame, less.right());
        }

        private int value(Frame frame, Expr expression) {
            if (expression instanceof Expr.Literal literal) {
                return literal.value();
            } else if (expression instanceof Expr.Name name) {
                return switch (name.variable()) {
                    case A -> frame.vars.a;
                    case X -> frame.vars.x;
                    case G -> g;
                    case R -> frame.vars.named ? frame.vars.r : 0;
                    case I -> frame.i;
                };
            }
            Expr.Operation operation = (Expr.Operation) expression;
            int left = value(frame, operation.left());
            int right = value(frame, operation.right());
            return switch (operation.operator()) {
                case ADD -> left + right;
                case SUB -> left - right;
                case DIV -> {
                    if (right == 0) {
                        throw new Panicking("rt:div");
                    }
                    yield left / right;
                }
            };
        }
    }
}
