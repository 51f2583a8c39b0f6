package rules.d4j508.good;

public @interface Limited {
    int value() default 1;
}
