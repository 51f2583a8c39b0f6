/**
 * The annotations of defer4j and the few types that generated wrappers and their callers use at run
 * time. It needs nothing but {@code java.base}.
 */
module io.github.defer4j {
  exports io.github.defer4j;
}
