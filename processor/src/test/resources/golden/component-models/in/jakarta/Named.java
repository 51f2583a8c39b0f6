package jakarta.inject;

@Qualifier
public @interface Named {
    String value() default "";
}
