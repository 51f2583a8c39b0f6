package rules.d4j402.bad6;

import io.github.defer4j.Recover;

@Recover("{value}")
@interface Fallback {
    String value();
}
