package io.github.defer4j.benchmarks.peers;

import static net.bytebuddy.matcher.ElementMatchers.named;

import io.github.defer4j.benchmarks.Gate;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.SuperMethodCall;

/** A subclass that Byte Buddy writes at run time, with the steps as advice in its method's own code. */
public final class ByteBuddyPeer {
    private ByteBuddyPeer() {}

    /** Its subclass reads the gate. */
    public static class Service extends Target {
        public final Gate gate;

        public Service(Gate gate) {
            super(gate);
            this.gate = gate;
        }
    }

    static final class First {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("gate") Gate gate) {
            gate.enter(1);
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.FieldValue("gate") Gate gate) {
            gate.leave(1);
        }
    }

    static final class Second {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("gate") Gate gate) {
            gate.enter(2);
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.FieldValue("gate") Gate gate) {
            gate.leave(2);
        }
    }

    static final class Third {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("gate") Gate gate) {
            gate.enter(3);
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.FieldValue("gate") Gate gate) {
            gate.leave(3);
        }
    }

    static final class Fourth {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("gate") Gate gate) {
            gate.enter(4);
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.FieldValue("gate") Gate gate) {
            gate.leave(4);
        }
    }

    public static Api once() throws ReflectiveOperationException {
        return subclass(Advice.to(First.class).wrap(SuperMethodCall.INSTANCE));
    }

    public static Api fourTimes() throws ReflectiveOperationException {
        Implementation inner = Advice.to(Fourth.class).wrap(SuperMethodCall.INSTANCE);
        inner = Advice.to(Third.class).wrap(inner);
        inner = Advice.to(Second.class).wrap(inner);
        return subclass(Advice.to(First.class).wrap(inner));
    }

    private static Api subclass(Implementation method) throws ReflectiveOperationException {
        return new ByteBuddy()
                .subclass(Service.class)
                .method(named("call"))
                .intercept(method)
                .make()
                .load(ByteBuddyPeer.class.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded()
                .getConstructor(Gate.class)
                .newInstance(new Gate());
    }
}
