package behaviour.wrapper;

import behaviour.support.Check;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Rule W4. */
public final class KeptChecks {
    private KeptChecks() {}

    private static Method method(String name) {
        return Check.method(KeptSafe.class, name);
    }

    private static void nullable(boolean expected, AnnotatedElement element) {
        Check.equal(expected, element.isAnnotationPresent(Nullable.class));
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    public static void nullnessOfResultsAndParameters() {
        nullable(true, method("result").getAnnotatedReturnType());
        nullable(true, method("result").getAnnotatedParameterTypes()[0]);
        nullable(false, method("result").getAnnotatedParameterTypes()[1]);
        nullable(true, method("unmarked").getAnnotatedReturnType());
    }

    public static void nullnessOfTypeArguments() {
        AnnotatedType result = method("argument").getAnnotatedReturnType();
        nullable(false, result);
        nullable(true, argument(result, 0));
        AnnotatedType parameter = method("argument").getAnnotatedParameterTypes()[0];
        nullable(false, argument(parameter, 0));
        nullable(true, ((AnnotatedWildcardType) argument(parameter, 1)).getAnnotatedUpperBounds()[0]);
    }

    public static void nullnessOfArraysAndOfTheirElements() {
        AnnotatedArrayType result = (AnnotatedArrayType) method("elements").getAnnotatedReturnType();
        nullable(false, result);
        nullable(true, result.getAnnotatedGenericComponentType());
        AnnotatedArrayType parameter = (AnnotatedArrayType) method("elements").getAnnotatedParameterTypes()[0];
        nullable(true, parameter);
        nullable(false, parameter.getAnnotatedGenericComponentType());
    }

    public static void nullnessOfBounds() {
        nullable(true, KeptSafe.class.getTypeParameters()[0].getAnnotatedBounds()[0]);
        nullable(true, method("bound").getTypeParameters()[0].getAnnotatedBounds()[0]);
    }

    public static void nullnessOfTypeVariables() {
        nullnessOfCache(Kept_CacheSafe.class);
    }

    public static void nullnessOfTypesInPlaceOfTypeVariables() {
        nullnessOfCache(Kept_NumbersSafe.class);
    }

    private static void nullnessOfCache(Class<?> cache) {
        Method get = Check.method(cache, "get");
        nullable(true, get.getAnnotatedReturnType());
        nullable(false, get.getAnnotatedParameterTypes()[0]);
        nullable(true, get.getAnnotatedParameterTypes()[1]);
        Method all = Check.method(cache, "all");
        AnnotatedArrayType elements = (AnnotatedArrayType) all.getAnnotatedReturnType();
        nullable(false, elements);
        nullable(true, elements.getAnnotatedGenericComponentType());
        nullable(true, argument(all.getAnnotatedParameterTypes()[0], 0));
        AnnotatedType bounded = argument(all.getAnnotatedParameterTypes()[1], 1);
        nullable(true, ((AnnotatedWildcardType) bounded).getAnnotatedLowerBounds()[0]);
        nullable(true, Check.method(cache, "bound").getTypeParameters()[0].getAnnotatedBounds()[0]);
    }

    public static void nullnessOfTheValueOfAnOutcome() {
        nullable(true, argument(method("outcome").getAnnotatedReturnType(), 0));
        nullable(false, method("outcome").getAnnotatedReturnType());
    }

    public static void nullnessOfDeclarations() {
        Check.isTrue(method("older").isAnnotationPresent(Kept.CheckForNull.class), "the method has it");
        Check.isTrue(
                method("older").getParameters()[0].isAnnotationPresent(Kept.CheckForNull.class),
                "the parameter has it");
    }

    public static void nullMarked() {
        Check.isTrue(KeptSafe.class.isAnnotationPresent(NullMarked.class), "the wrapper is null-marked");
    }

    @SuppressWarnings("deprecation")
    public static void deprecation() {
        Check.isTrue(Kept_RetiredSafe.class.isAnnotationPresent(Deprecated.class), "the wrapper is deprecated");
        Check.isTrue(!method("old").getAnnotation(Deprecated.class).forRemoval(), "it is not for removal");
        Check.isTrue(method("leaving").getAnnotation(Deprecated.class).forRemoval(), "it is for removal");
        Check.equal("2", method("leaving").getAnnotation(Deprecated.class).since());
        Check.isTrue(!method("result").isAnnotationPresent(Deprecated.class), "others are not deprecated");
    }

    public static void safeVarargs() {
        Check.isTrue(method("many").isAnnotationPresent(SafeVarargs.class), "the promise is kept");
        Check.isTrue(method("many").isVarArgs(), "it takes variable arguments");
    }
}
