package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

@Defer(value = "{parameter}.close()", quiet = true)
@Defer(acquire = "size = {parameter}.length()", value = "{parameter}.setLength(size)", on = Exit.FAILURE)
public @interface Uploaded {}
