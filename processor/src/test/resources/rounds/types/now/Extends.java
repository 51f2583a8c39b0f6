package rounds.types;

import io.github.defer4j.SafeWrapper;

/** All that is marked is inherited. */
@SafeWrapper
public class Extends extends Base {}
