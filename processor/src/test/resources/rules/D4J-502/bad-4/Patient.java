package rules.d4j502.bad4;

import io.github.defer4j.Retry;

@Retry("again")
@interface Patient {}
