package exit.caller_of_a_deferred_call;

import io.github.defer4j.Defer;

/** A deferred call is made by the wrapper, after the method has returned. */
class Rule {
    @Defer("deferred()")
    void f() {
    }

    void deferred() {
        StackWalker.StackFrame caller = StackWalker.getInstance().walk(frames -> frames.skip(1).findFirst().get());
        String type = caller.getClassName();
        System.out.println("called from " + type.substring(type.lastIndexOf('.') + 1) + "." + caller.getMethodName());
    }

    public static void main(String[] args) {
        new RuleSafe(new Rule()).f();
    }
}
