package io.github.defer4j.processor.fuzz;

import io.github.defer4j.Outcome;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Param;
import io.github.defer4j.processor.fuzz.Service.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs wrappers, and the interpreter beside them. */
final class Runner {

    private static final int PLANS = 6;
    private static final List<Type> FAILURES = List.of(
            Type.STATE, Type.ARGUMENT, Type.CANCELLATION, Type.RUNTIME, Type.ASSERTION, Type.LINKAGE, Type.OVERFLOW,
            Type.ERROR, Type.EXCEPTION, Type.IO, Type.NOT_FOUND, Type.TIMEOUT, Type.INTERRUPTED);

    private final Service service;
    private final ClassLoader classes;
    private final SplittableRandom random;

    Runner(Service service, ClassLoader classes, SplittableRandom random) {
        this.service = service;
        this.classes = classes;
        this.random = random;
    }

    /** What differs, if anything. */
    Optional<String> difference() throws ReflectiveOperationException {
        for (Marked method : service.methods()) {
            Optional<String> declared = declared(method);
            if (declared.isPresent()) {
                return declared;
            }
            for (int i = 0; i < PLANS; i++) {
                Optional<String> difference = compare(method, i == 0 ? Map.of() : plan(method), i == 0 ? 0 : 20);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    /** The wrapper declares just what can escape. */
    private Optional<String> declared(Marked method) throws ReflectiveOperationException {
        Set<Class<?>> actual = Stream.of(wrapperMethod(method).getExceptionTypes()).collect(Collectors.toSet());
        Set<Class<?>> expected = Escapes.of(method, service.latest()).stream()
                .map(Type::runtime)
                .collect(Collectors.toSet());
        return narrowed(actual).equals(narrowed(expected))
                ? Optional.empty()
                : Optional.of(method.name() + " declares " + actual + ", but " + expected + " can escape");
    }

    /** Checked ones, without those that another covers. */
    private static Set<Class<?>> narrowed(Set<Class<?>> thrown) {
        return thrown.stream()
                .filter(each -> !RuntimeException.class.isAssignableFrom(each) && !Error.class.isAssignableFrom(each))
                .filter(each -> thrown.stream().noneMatch(wide -> wide != each && wide.isAssignableFrom(each)))
                .collect(Collectors.toSet());
    }

    private java.lang.reflect.Method wrapperMethod(Marked method) throws ReflectiveOperationException {
        return Arrays.stream(classes.loadClass(service.wrapper()).getDeclaredMethods())
                .filter(each -> each.getName().equals(method.name()) && !each.isBridge())
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(method.name()));
    }

    private Map<String, Object> plan(Marked method) {
        List<Method> called = called(method);
        Map<String, Object> plan = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int index = random.nextInt(called.size() + 1);
            if (index == called.size()) {
                plan.put(method.name(), failure(method.thrown()));
            } else {
                Method target = called.get(index);
                boolean nothing = random.nextInt(3) == 0;
                plan.put(target.id(), nothing ? Kit.NOTHING : failure(target.thrown()));
            }
        }
        return plan;
    }

    private static List<Method> called(Marked method) {
        Stream<Text> texts = Stream.concat(
                method.steps().stream()
                        .flatMap(step -> Stream.concat(step.mark().acquire().stream(), step.mark().value().stream())),
                method.recovers().stream().flatMap(each -> each.handler().stream()));
        return texts.flatMap(text -> text.call().all())
                .filter(Expr.Call.class::isInstance)
                .map(each -> ((Expr.Call) each).method())
                .toList();
    }

    private Class<?> failure(List<Type> declared) {
        List<Type> possible = FAILURES.stream()
                .filter(each -> !each.isChecked() || declared.stream().anyMatch(each::isA))
                .toList();
        return possible.get(random.nextInt(possible.size())).runtime();
    }

    private Optional<String> compare(Marked method, Map<String, Object> plan, int nullPercent)
            throws ReflectiveOperationException {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Param param : method.params()) {
            if (!param.isAcquired()) {
                boolean isNull = param.type().isReference() && random.nextInt(100) < nullPercent;
                arguments.put(param.name(), isNull ? null : argument(param));
            }
        }
        String actual = trace(plan, () -> invoke(method, arguments.values().toArray()));
        String expected = trace(plan, () -> Interpreter.run(service, method, arguments));
        return actual.equals(expected)
                ? Optional.empty()
                : Optional.of(method.name() + arguments + " with " + plan + "\n-- expected\n" + expected
                        + "\n-- actual\n" + actual);
    }

    private Object argument(Param param) {
        return param.type().isReference()
                ? param.type().reference(param.name())
                : param.type().made(random.nextInt(100), false);
    }

    private interface Program {
        Object run() throws Throwable;
    }

    private static String trace(Map<String, Object> plan, Program program) {
        Kit.Run run = new Kit.Run(plan);
        Kit.begin(run);
        List<String> lines = run.trace();
        String end;
        try {
            end = "returns " + shown(program.run());
        } catch (Throwable failure) {
            end = "throws " + Kit.show(failure);
        }
        List<String> all = new ArrayList<>(lines);
        all.add(end + (Thread.interrupted() ? ", interrupted" : ""));
        return String.join("\n", all);
    }

    private static String shown(Object value) {
        return value instanceof Outcome<?> outcome && !outcome.isSuccess()
                ? "Failure[" + Kit.show(outcome.failure()) + "]"
                : value instanceof Outcome<?> outcome ? "Success[" + Kit.show(outcome.value()) + "]" : Kit.show(value);
    }

    private Object invoke(Marked method, Object[] arguments) throws Throwable {
        java.lang.reflect.Method target = wrapperMethod(method);
        target.setAccessible(true);
        try {
            return target.invoke(method.isStatic() ? null : wrapper(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object wrapper() throws ReflectiveOperationException {
        Class<?> serviceClass = classes.loadClass(service.binaryName());
        java.lang.reflect.Method make = serviceClass.getDeclaredMethod("make");
        make.setAccessible(true);
        Constructor<?> constructor = classes.loadClass(service.wrapper()).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(make.invoke(null));
    }
}
