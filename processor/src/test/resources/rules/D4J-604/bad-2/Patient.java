package rules.d4j604.bad2;

import io.github.defer4j.Retry;

@Retry("again")
@interface Patient {}
