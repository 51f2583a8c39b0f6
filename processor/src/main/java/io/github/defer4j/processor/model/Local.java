package io.github.defer4j.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A final local variable.
 *
 * @param unlessNull if that variable is null, the value is not evaluated
 */
public record Local(TypeName type, String name, Expr value, Optional<String> unlessNull) {}
