package shop;

import jakarta.inject.Qualifier;

@Qualifier
public @interface North {
    int floor() default 0;
}
