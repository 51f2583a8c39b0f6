package org.springframework.context.annotation;

@Conditional
public @interface Profile {
    String[] value();
}
