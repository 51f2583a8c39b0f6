package rules.d4j416.bad3;

import io.github.defer4j.Retry;

@Retry("again")
@interface Patient {}
