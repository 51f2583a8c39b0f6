package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Cond;
import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Expr;
import io.github.defer4j.conformance.format.Payload;
import io.github.defer4j.conformance.format.Stmt;
import io.github.defer4j.conformance.format.Variable;
import java.util.List;
import java.util.function.Predicate;

/** What statements do, as far as the choice of a form depends on it. */
final class Usage {
    private Usage() {}

    /** The statements, those inside them too, but not those of deferred closures unless asked for. */
    static boolean any(List<Stmt> statements, boolean closures, Predicate<Stmt> wanted) {
        return statements.stream().anyMatch(statement -> wanted.test(statement) || inner(statement, closures, wanted));
    }

    private static boolean inner(Stmt statement, boolean closures, Predicate<Stmt> wanted) {
        if (statement instanceof Stmt.If branch) {
            return any(branch.then(), closures, wanted) || any(branch.otherwise(), closures, wanted);
        } else if (statement instanceof Stmt.Loop loop) {
            return any(loop.body(), closures, wanted);
        } else if (statement instanceof Stmt.Recover recover) {
            return any(recover.then(), closures, wanted);
        }
        return closures
                && statement instanceof Stmt.Defer defer
                && defer.deferred() instanceof Deferred.Closure closure
                && any(closure.body(), true, wanted);
    }

    static boolean defers(List<Stmt> statements) {
        return any(statements, true, Stmt.Defer.class::isInstance);
    }

    /** Whether the closure itself recovers; what is deferred inside it recovers for it, not for the function. */
    static boolean recovers(Deferred deferred) {
        return deferred instanceof Deferred.Closure closure
                && closure.when() == Deferred.When.ALWAYS
                && any(closure.body(), false, Stmt.Recover.class::isInstance);
    }

    static boolean nests(Deferred deferred) {
        return deferred instanceof Deferred.Closure closure && defers(closure.body());
    }

    static boolean mayPanic(List<Stmt> statements) {
        return any(statements, true, Usage::mayPanic);
    }

    private static boolean mayPanic(Stmt statement) {
        return statement instanceof Stmt.Panic
                || statement instanceof Stmt.Fault
                || statement instanceof Stmt.Call
                || statement instanceof Stmt.Repanic
                || statement instanceof Stmt.Defer
                || mentions(statement, Usage::divides);
    }

    /** Whether it may panic when nothing is there to recover. */
    static boolean mayPanicUnprovoked(List<Stmt> statements) {
        return statements.stream().anyMatch(statement -> {
            if (statement instanceof Stmt.Recover) {
                return false;
            } else if (statement instanceof Stmt.If branch) {
                return mayPanicUnprovoked(branch.then()) || mayPanicUnprovoked(branch.otherwise());
            } else if (statement instanceof Stmt.Loop loop) {
                return mayPanicUnprovoked(loop.body());
            }
            return mayPanic(statement);
        });
    }

    static boolean assigns(List<Stmt> statements, boolean closures, Variable variable) {
        return any(
                statements,
                closures,
                statement -> statement instanceof Stmt.Assign assign && assign.variable() == variable
                        || statement instanceof Stmt.Call && variable == Variable.X);
    }

    /** Reads or writes; a trace reads all. */
    static boolean touches(List<Stmt> statements, Variable variable) {
        return assigns(statements, true, variable)
                || any(
                        statements,
                        true,
                        statement -> statement instanceof Stmt.Trace
                                || mentions(statement, e -> reads(e, variable))
                                || statement instanceof Stmt.Defer defer && touches(defer.deferred(), variable));
    }

    static boolean touches(Deferred deferred, Variable variable) {
        return deferred instanceof Deferred.Closure closure
                ? touches(closure.body(), variable)
                : mentions(deferred, e -> reads(e, variable));
    }

    /** Whether registering it may panic. */
    static boolean mayFailToRegister(Deferred deferred) {
        return deferred instanceof Deferred.Acquired || mentions(deferred, Usage::divides);
    }

    private static boolean mentions(Stmt statement, Predicate<Expr> wanted) {
        if (statement instanceof Stmt.Assign assign) {
            return wanted.test(assign.value());
        } else if (statement instanceof Stmt.If branch) {
            return mentions(branch.condition(), wanted);
        } else if (statement instanceof Stmt.Call call) {
            return wanted.test(call.argument());
        } else if (statement instanceof Stmt.Return result) {
            return wanted.test(result.value());
        } else if (statement instanceof Stmt.Panic panic) {
            return mentions(panic.payload(), wanted);
        }
        return false;
    }

    private static boolean mentions(Cond condition, Predicate<Expr> wanted) {
        return condition instanceof Cond.Even even && wanted.test(even.value())
                || condition instanceof Cond.Less less && (wanted.test(less.left()) || wanted.test(less.right()));
    }

    private static boolean mentions(Payload payload, Predicate<Expr> wanted) {
        return payload instanceof Payload.Int number && wanted.test(number.value());
    }

    private static boolean mentions(Deferred deferred, Predicate<Expr> wanted) {
        if (deferred instanceof Deferred.Snapshot snapshot) {
            return wanted.test(snapshot.first()) || wanted.test(snapshot.second());
        } else if (deferred instanceof Deferred.Acquired acquired) {
            return wanted.test(acquired.value()) || wanted.test(acquired.with());
        }
        return deferred instanceof Deferred.Raise raise && mentions(raise.payload(), wanted);
    }

    private static boolean reads(Expr expression, Variable variable) {
        return expression instanceof Expr.Name name && name.variable() == variable
                || expression instanceof Expr.Operation operation
                        && (reads(operation.left(), variable) || reads(operation.right(), variable));
    }

    private static boolean divides(Expr expression) {
        return expression instanceof Expr.Operation operation
                && (operation.operator() == Expr.Operator.DIV
                        || divides(operation.left())
                        || divides(operation.right()));
    }
}
