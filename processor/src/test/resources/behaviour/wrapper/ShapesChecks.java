package behaviour.wrapper;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.lang.reflect.TypeVariable;

/** Rule W2: what can be wrapped. */
public final class ShapesChecks {
    private ShapesChecks() {}

    public static void record() {
        Trace trace = new Trace();
        Shapes_PointSafe safe = new Shapes_PointSafe(new Shapes.Point(trace, 1, 2));
        Check.equal(3, safe.sum());
        trace.is("sum", "give");
        Check.equal(1, safe.x());
        Check.equal(2, safe.y());
        Check.same(trace, safe.trace());
    }

    public static void genericRecord() {
        Shapes_PairSafe<Number, Integer> safe = new Shapes_PairSafe<>(new Shapes.Pair<>(1L, 2));
        Number left = safe.pick(true);
        Integer second = safe.second();
        Check.equal(1L, left);
        Check.equal(2, safe.pick(false));
        Check.equal(2, second);
        TypeVariable<?>[] variables = Shapes_PairSafe.class.getTypeParameters();
        Check.equal(variables[0], variables[1].getBounds()[0]);
    }

    public static void enumConstant() {
        Shapes_LevelSafe low = new Shapes_LevelSafe(Shapes.Level.LOW);
        int before = Shapes.Level.LOW.released;
        Check.equal(1, low.weight());
        Check.equal(before + 1, Shapes.Level.LOW.released);
        Check.equal("LOW", low.name());
        Check.equal(0, low.ordinal());
        Check.equal("LOW", low.toString());
        Check.equal(100, new Shapes_LevelSafe(Shapes.Level.HIGH).weight());
    }

    public static void sealedInterface() {
        Check.equal(2.0, new Shapes_FormSafe(new Shapes.Circle(2)).area());
        Check.equal(-1.0, new Shapes_FormSafe(new Shapes.Square(2)).area());
        Check.equal(0, Shapes_FormSafe.class.getInterfaces().length);
    }

    public static void typeOfASealedInterface() {
        Check.equal(-1.0, new Shapes_CircleSafe(new Shapes.Circle(-2)).area());
        Check.equal(-2.0, new Shapes_CircleSafe(new Shapes.Circle(-2)).radius());
        Check.equal(0, Shapes_CircleSafe.class.getInterfaces().length);
    }

    public static void interfaceIsADecorator() throws Exception {
        Trace trace = new Trace();
        Shapes.Api<String> api = new Shapes_ApiSafe<>(new Shapes.Impl(trace));
        Check.equal("x", api.call("x"));
        trace.is("begin", "call x", "end none");
        Check.equal("api", api.name());

        RuntimeException down = new IllegalStateException("down");
        trace.fail("call x", down);
        Check.fails(down, () -> api.call("x"));
        trace.is("begin", "call x", "end down");
    }

    public static void decoratorsCanBeStacked() throws Exception {
        Trace trace = new Trace();
        Shapes.Api<String> api = new Shapes_ApiSafe<>(new Shapes_ApiSafe<>(new Shapes.Impl(trace)));
        Check.equal("x", api.call("x"));
        trace.is("begin", "begin", "call x", "end none", "end none");
    }

    public static void abstractClassHasTheMarksOfItsInterfaces() throws Exception {
        Trace trace = new Trace();
        Shapes.Impl impl = new Shapes.Impl(trace);
        Shapes.Inherits<String> service = new Shapes.Inherits<>() {
            @Override
            public String call(String argument) {
                return impl.call(argument);
            }

            @Override
            public void begin() {
                impl.begin();
            }

            @Override
            public void end(Throwable failure) {
                impl.end(failure);
            }

            @Override
            public int more() {
                return impl.more();
            }
        };
        Shapes.Wider<String> safe = new Shapes_InheritsSafe<>(service);
        Check.equal("x", safe.call("x"));
        trace.is("begin", "call x", "end none");
        Check.equal("inherits", safe.name());
        Check.equal(3, safe.more());
    }
}
