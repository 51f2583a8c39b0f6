package behaviour.declared;

import behaviour.support.Check;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

public final class DeclaredChecks {
    private DeclaredChecks() {}

    private static void declares(String method, Type... exceptions) {
        Check.declares(DeclaredSafe.class, method, exceptions);
    }

    public static void theServicesOwn() {
        declares("unmarked", IOException.class, TimeoutException.class);
        declares("body", IOException.class, TimeoutException.class);
        declares("unchecked", IllegalStateException.class);
        declares("fixed", IOException.class, SQLException.class);
    }

    public static void thoseOfTheSteps() {
        declares("acquire", IOException.class, SQLException.class);
        declares("deferred", IOException.class, SQLException.class);
        declares("both", SQLException.class, IOException.class);
        declares("onSuccess", IOException.class);
        declares("uncheckedStep");
    }

    public static void noneTwice() {
        declares("same", IOException.class);
        declares("narrower", IOException.class);
    }

    public static void whatIsDroppedIsNotDeclared() {
        declares("quiet");
        declares("quietWithAcquire", SQLException.class);
        declares("quietArgument", IOException.class);
    }

    public static void whatIsOnlySuppressedIsNotDeclared() {
        declares("onFailure");
        declares("argumentOfFailureStep", IOException.class);
    }

    public static void whatReplacesIsDeclared() {
        Check.declares(DeclaredLatestSafe.class, "onFailure", SQLException.class, IOException.class);
        Check.declares(DeclaredLatestSafe.class, "quiet");
    }

    public static void closeOfTheStaticType() {
        declares("closeable", Exception.class);
        declares("acquired", TimeoutException.class, FileNotFoundException.class);
    }

    public static void typeVariables() {
        Type own = Check.method(DeclaredSafe.class, "variable").getTypeParameters()[0];
        declares("variable", own);
        Type given = Check.method(DeclaredSafe.class, "bystander").getTypeParameters()[0];
        declares("bystander", given);
        Type ofClass = TypedSafe.class.getTypeParameters()[0];
        Check.declares(TypedSafe.class, "step", ofClass);
        Check.declares(TypedSafe.class, "body", ofClass);
    }

    /** An interrupt is let through, and the variable may stand for one. */
    public static void typeVariableIsNotRecoveredWholly() {
        Check.declares(TypedSafe.class, "rescued", TypedSafe.class.getTypeParameters()[0]);
    }

    public static void typeVariableThatIsKnown() {
        Check.declares(Typed_OfIoSafe.class, "step", IOException.class);
        Check.declares(Typed_OfIoSafe.class, "body", IOException.class);
        Check.declares(Typed_OfIoSafe.class, "close", IOException.class);
        Check.declares(Typed_OfIoSafe.class, "rescued");
    }

    public static void whatIsRecoveredWholly() {
        declares("whole", TimeoutException.class);
        declares("steps");
    }

    public static void whatIsRecoveredInPart() {
        declares("part", IOException.class);
        declares("except", FileNotFoundException.class);
    }

    public static void interruptIsNotRecoveredUnlessNamed() {
        declares("interrupt", InterruptedException.class);
        declares("any", InterruptedException.class);
        declares("anyAndInterrupt");
    }

    public static void theHandlersOwn() {
        declares("handler", SQLException.class);
        declares("handlerOfNothingElse", SQLException.class);
    }

    public static void outcome() {
        declares("outcome");
        declares("outcomeOfOne", IOException.class);
        declares("outcomeAndInterrupt", InterruptedException.class);
    }

    public static void recoveryInsideLeavesTheSteps() {
        declares("inside", IOException.class);
        declares("insideWhole", TimeoutException.class);
    }
}
