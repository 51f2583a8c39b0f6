package io.github.defer4j.processor.diagnostic;

import java.util.Locale;

/**
 * The catalogue of mistakes. Ids are stable: people search for them.
 *
 * <p>Hundreds: 1 the text of a call, 2 what its names mean, 3 deferred calls, 4 recovery, 5 where marks may
 * stand and what is written, 6 composed annotations and marks on a type, 9 ourselves. Each has fixtures under {@code src/test/resources/rules} and a section in
 * {@code docs/errors.md}.
 */
public enum Problem {
    EMPTY_TEXT(101, "the call is empty", "write a call, such as \"lock.unlock()\", or leave the attribute out."),
    UNEXPECTED_CHARACTER(102, "'%s' has no meaning in a call", "remove it, or write what Java has in its place."),
    UNCLOSED_LITERAL(103, "the literal that begins with %s is never closed", "close it."),
    TRAILING_SEMICOLON(104, "a call ends without a semicolon", "remove the ';'."),
    BAD_ESCAPE(105, "'%s' is no escape of Java", "write \\n, \\t, \\\\, \\\", \\' or a unicode escape."),
    BAD_CHAR_LITERAL(106, "'%s' in single quotes is not one character", "put strings in double quotes: \\\"%1$s\\\"."),
    BAD_NUMBER(107, "'%s' is not a number", "write an int, a long (1L) or a double (1.5)."),
    NUMBER_OUT_OF_RANGE(108, "'%s' is out of its type's range", "write a number that fits: int, long (1L) or double (1.5)."),
    FLOAT_NUMBER(109, "'%s' is a float, which calls do not have", "write a double, or name a constant."),
    NAME_EXPECTED(110, "a name is missing before %s", "write the name of a field, method or type."),
    KEYWORD_AS_NAME(111, "'%s' is a keyword of Java, not a name", "write the name of a field, method or type."),
    UNCLOSED_PARENTHESIS(112, "the parenthesis after '%s' is never closed", "add ')'."),
    ARGUMENT_EXPECTED(113, "an argument is missing before '%s'", "write the argument or remove the comma."),
    MISSING_COMMA(114, "a comma is missing before '%s'", "separate the arguments with commas; they have no types."),
    TEXT_AFTER_END(115, "'%s' follows the end of the call", "remove it."),
    SEVERAL_CALLS(
            116, "a string holds one call, and '%s' is another", "call both from one method, or write a @Defer for each (they run last to first)."),
    NOT_A_CALL(
            117, "'%s' is Java, but more than a call", "put the expression into a method of the service and call that."),
    BAD_TARGET(118, "'%s' is not a name that can be assigned here", "write one new name before '=', or neither where a parameter takes the value."),
    TOO_DEEP(119, "calls are nested more than %s deep", "put the expression into a method and call that."),
    VALUE_ALONE(120, "'%s' is a value, and calls nothing", "write the call that shall run, such as \"lock.unlock()\"."),

    UNKNOWN_NAME(
            201,
            "nothing here is called '%s'",
            "name a parameter, an earlier token, a field or method of %2$s, or a type by its full name."),
    UNKNOWN_METHOD(202, "no method '%s' in %s", "name an accessible method of %2$s."),
    UNKNOWN_FIELD(203, "no field '%s' in %s", "name an accessible field of %2$s, or a method with its parentheses."),
    NOT_APPLICABLE(204, "no '%s' of %s takes %s", "pass what one of the candidates takes."),
    AMBIGUOUS_CALL(205, "'%s' fits several methods of %s", "pass arguments that only one of them takes."),
    INACCESSIBLE_MEMBER(
            206, "'%s' of %s is %s, so the wrapper cannot reach it", "%4$s."),
    UNKNOWN_TYPE(
            207,
            "no type '%s' is visible here",
            "write its full name, or list it in @SafeWrapper(imports = ...): a file's imports are not visible to"
                    + " processors."),
    NOT_BINDABLE(
            208,
            "the parameters of '%s' cannot be bound by name",
            "write the arguments in parentheses, or name its parameters after those of the method."),
    INSTANCE_FROM_STATIC(
            209, "'%s' belongs to an instance of %s, and %s", "%4$s."),
    NO_MEMBERS(210, "no '%s' in %s, which has no members", "name a member of a class or interface."),
    NOT_A_VALUE(211, "'%s' is no value: %s", "pass a parameter, a token, a field, a constant or the result of a call."),
    NO_RESULT(212, "there is no 'result' here: %s", "name it in the deferred call of a method that returns a value."),
    NO_FAILURE(213, "there is no 'failure' here: %s", "use 'failure' in the deferred call or in the handler."),
    NOT_YET_ACQUIRED(
            214,
            "'%s' is not acquired yet when this step is registered",
            "move this mark after the one that acquires '%1$s' (on the parameter, marks apply in order)."),
    INACCESSIBLE_TYPE(215, "type %s is private or not visible from %s", "make it package-private or public."),
    GONE_AFTER_EXIT(
            216,
            "'%s' is released before this handler runs",
            "remove it from the handler, or set inside = true to run the handler while it is held."),
    FAILURE_IS_NULL(
            217, "'failure' is null when the method returns normally", "set on = Exit.FAILURE for this step."),
    FAILURE_NEVER_SET(218, "'failure' is always null with on = Exit.SUCCESS", "remove it, or change 'on'."),
    OWN_WRAPPER(
            219,
            "this call needs %s, which is only written once the call is understood",
            "declare %2$s or an interface of it where the call meets %1$s."),
    GONE_AFTER_ATTEMPT(
            220, "'%s' is released before this policy runs", "remove it from the policy: each attempt acquires it anew."),

    NOTHING_TO_CALL(301, "this @Defer says nothing to call", "%s"),
    VOID_TOKEN(302, "'%s' gives no value, so '%s' cannot hold it", "remove '%2$s =', or call a method with a result."),
    VOID_ACQUIRE(
            303, "'%s' gives no value, so parameter '%s' cannot hold it", "call a method that returns %3$s, or move the mark to the method."),
    ACQUIRE_TYPE(
            304, "'%s' gives %s, but parameter '%s' is %s", "call a method that returns %4$s."),
    TOKEN_TAKEN(305, "the name '%s' is taken by a parameter, an earlier token or the call language", "choose another name."),
    ASSIGNMENT_IN_VALUE(
            306, "a deferred call can assign 'result' only, not '%s'", "remove '%1$s ='."),
    RESULT_IN_ACQUIRE(307, "'acquire' runs before there is a result to assign", "remove 'result =', or choose another name."),
    RESULT_OF_VOID(308, "'result' cannot be assigned: %s returns nothing", "remove 'result ='."),
    RESULT_TYPE(309, "'%s' gives %s, but the result is %s", "call a method that returns %3$s."),
    RESULT_ON_FAILURE(
            310,
            "a result assigned with on = Exit.FAILURE is never returned",
            "use @Recover to turn a failure into a result."),
    UNTIL_WITHOUT_EFFECT(
            311, "'until' has no effect: %s returns when its work is done", "remove 'until'."),
    UNFINISHED_RETURN(
            312,
            "%s returns %s, whose work ends later than the method",
            "return a CompletableFuture, or wait for the end inside the method and return the value itself."),
    THROWS_FORBIDDEN(
            313,
            "%s can escape, but %s declares no such exception",
            "recover it with @Recover, or declare it there; what the deferred call itself throws may be dropped with quiet = true."),
    SCOPE_TWICE(314, "%s takes more than one DeferScope", "register all actions with one."),
    SCOPE_MARKED(315, "a DeferScope is the wrapper's own and needs no mark", "remove the mark."),
    RESULT_AT_RETURN(
            316,
            "there is no 'result' yet when the call returns its stage",
            "remove 'until = Until.RETURN', or leave 'result' out."),
    THREAD_BOUND(
            317,
            "%s belongs to one thread, but %s ends on the thread that completes its stage",
            "set until = Until.RETURN for this step, if it need not last until the stage completes.",
            true),
    REPLACES_WITHOUT_EFFECT(319, "'replaces' has no effect: %s", "remove 'replaces'."),

    HANDLER_VOID(401, "handler '%s' returns nothing, but %s returns %s", "let the handler return %4$s."),
    HANDLER_TYPE(402, "handler '%s' returns %s, but %s returns %s", "let the handler return %5$s."),
    HANDLED_TWICE(403, "%s is %s twice", "keep one of the two."),
    NEVER_THROWN(
            404,
            "%s cannot be thrown here, so there is nothing to %s",
            "name an exception that %3$s or one of its steps declares and no other mark takes, or an unchecked one."),
    EXCEPT_TAKES_ALL(405, "'except' lets through all that would be %s", "remove %2$s from 'except'."),
    EXCEPT_WITHOUT_EFFECT(406, "'except' names %s, which is not %s anyway", "remove it."),
    INSIDE_WITHOUT_HANDLER(
            408, "'inside' is about when a handler runs, and there is none", "name a handler, or remove 'inside'."),
    INSIDE_WITHOUT_STEPS(
            409, "'inside' has no effect: there is no deferred call to run before", "remove 'inside'."),
    SPRING_RECOVER(
            410,
            "@Recover stands on the method that may fail, not on its handler",
            "move it to the method that '%s' recovers: @Recover(\"%1$s\"); or say on = Exception.class if a failure shall become a value."),
    ASSIGNMENT_IN_RECOVER(411, "a handler's result is the result; '%s =' assigns nothing", "remove '%1$s ='."),
    EMPTY_LIST(412, "'%s' lists nothing", "name one, or leave '%1$s' out."),
    NO_POLICY(413, "this @Retry names no policy", "name a method that says whether to try again: @Retry(\"again\")."),
    POLICY_TYPE(
            414,
            "policy '%s' returns %s, which does not say whether to try again",
            "let it return boolean: true to try again, false to give up."),
    ASSIGNMENT_IN_RETRY(415, "a policy's result is its answer; '%s =' assigns nothing", "remove '%1$s ='."),
    RETRIED_TWICE(
            416,
            "this method has another @Retry already",
            "keep one of the two; @SafeWrapper(exclude = ...) leaves a method out of the marks on its type."),
    OWNED_RETRIED(
            417,
            "'%s' is given back after the first attempt, so %s cannot be retried",
            "let the wrapper obtain '%1$s' with 'acquire', or move the mark to the method if the value is good for"
                    + " another attempt."),
    STAGE_RETRIED(
            418,
            "%s returns a stage, and only a call is retried, not what goes on after it",
            "retry inside the method, or call the wrapper again when its stage has failed; @SafeWrapper(exclude = ...)"
                    + " leaves a method out of the marks on its type."),
    OUTCOME_OF_OBJECT(
            419,
            "%s returns %s in every class, so the wrapper's cannot return an Outcome",
            "name a handler that gives %2$s: @Recover(\"handler\")."),

    PRIVATE_METHOD(501, "%s is private, so the wrapper cannot call it", "%2$s."),
    CONSTRUCTOR(502, "a constructor has no wrapper", "put the mark on a method that makes the object."),
    PRIVATE_TYPE(503, "%s is private, so its wrapper cannot name it", "make it package-private (no modifier)."),
    NOTHING_MARKED(
            504,
            "%s has no method with @Defer, @Recover or @Retry",
            "mark a method, or remove the annotation of the type; marks on a type are for its public instance methods."),
    NAME_TAKEN(505, "the wrapper's name %s is taken by a class of yours", "choose another: @SafeWrapper(name = ...)."),
    NAME_TWICE(506, "the wrappers of %s and %s would both be called %s", "name one of them: @SafeWrapper(name = ...)."),
    BAD_NAME(507, "'%s' is not a class name", "write a simple name, without package, in @SafeWrapper(name = ...) or -Adefer4j.suffix."),
    NO_SERVICE(508, "%s is an annotation type, which no wrapper can hold", "mark a class, record, enum or interface."),
    FINALIZER(509, "finalize() is called by the JVM, never through a wrapper", "remove the mark."),
    WRAPPER_CIRCLE(
            510,
            "a mark of %s needs the members of %s, which cannot be written first",
            "put the call into a method of %1$s and name that method in the mark."),
    SIGNATURE_TAKEN(
            511,
            "in the wrapper %s has the signature of %s",
            "rename one of the two: a parameter that the wrapper supplies is not in its signature."),
    UNREACHABLE_METHOD(
            512,
            "%s is %s in another package, so the wrapper cannot call it",
            "declare it in %3$s with its marks, or make it public."),
    UNKNOWN_MODEL(513, "'%s' is no component model", "write default, spring, jsr330, jakarta or cdi."),
    MODEL_WITHOUT_CLASSES(
            514,
            "component model '%s' needs %s, which is not on the class path",
            "add the library that has it, or choose another model: @SafeWrapper(componentModel = ...)."),
    PROXIED_SERVICE(
            515,
            "%s is %s, so the wrapper would get a proxy, whose fields are empty",
            "%3$s."),
    INTERFACE_COMPONENT(
            516,
            "%s is an interface, for which the container would give the wrapper itself",
            "put the marks on its implementation, or set componentModel = \"default\" and make the wrapper in a producer."),
    STATIC_COMPONENT(
            517, "%s has static methods only, so there is nothing to inject", "remove 'componentModel'."),
    DISPUTED_SERVICE(
            518, "%s is %s, so the container cannot choose between it and its wrapper", "%3$s."),

    UNKNOWN_PLACEHOLDER(601, "annotation %2$s has no attribute '%1$s'", "name an attribute of it, {method}, {class}, {result} or, on a parameter, {parameter}."),
    UNFIT_PLACEHOLDER(
            602,
            "'%s' for {%s} is neither a literal nor a name that can stand here",
            "let it be a whole name, such as \"lock\", a number, a text, an enum constant or a class; in double quotes it is a text."),
    COMPOSED_CIRCLE(603, "annotation %s is composed of itself: %s", "remove one of these annotations."),
    HANDLER_ON_PARAMETER(604, "%s has no meaning on a parameter", "put this annotation on the method."),
    EXCLUDES_NOTHING(
            605,
            "'exclude' names '%s', but no mark on the type applies to such a method of %s",
            "name a public method, as \"size\" or \"get(String, int)\", or remove it."),
    STRAY_MARK(
            606,
            "@%s has no meaning on %s",
            "put it on a method, a type or a parameter; a @Target keeps it where it belongs."),

    INTERNAL(900, "the processor failed on %s: %s", "please report this with the service's source.");

    private final int number;
    private final String headline;
    private final String fix;
    private final boolean isWarning;

    Problem(int number, String headline, String fix) {
        this(number, headline, fix, false);
    }

    Problem(int number, String headline, String fix, boolean isWarning) {
        this.number = number;
        this.headline = headline;
        this.fix = fix;
        this.isWarning = isWarning;
    }

    /** Whether the wrapper is as it should be all the same. */
    public boolean isWarning() {
        return isWarning;
    }

    /** {@code D4J-202} */
    public String id() {
        return "D4J-" + number;
    }

    /** The first line with a gap for each name, for the catalogue in the docs. */
    public String headlineWithGaps() {
        return withGaps(headline);
    }

    /** The advice with a gap for each name. */
    public String fixWithGaps() {
        return withGaps(fix);
    }

    private static String withGaps(String template) {
        return template.replaceAll("%(\\d\\$)?s", "…");
    }

    String headline(Object... arguments) {
        return "[" + id() + "] " + String.format(Locale.ROOT, headline, arguments);
    }

    String fix(Object... arguments) {
        return String.format(Locale.ROOT, fix, arguments);
    }
}
