package io.github.defer4j.benchmarks.peers.avaje;

import io.avaje.inject.aop.Aspect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method that {@link Steps} surrounds; the highest order is the outermost. */
@Aspect(ordering = 20)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Third {}
