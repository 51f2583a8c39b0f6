package io.github.defer4j.processor.call;

import java.util.Optional;

/**
 * A whole string of the call language.
 *
 * @param text the string as written, which all spans refer to
 * @param target the name before {@code =}, if there is one
 * @param call what to call; without parentheses, its arguments are to be found by name
 */
public record Step(String text, Optional<Name> target, Path call) {}
