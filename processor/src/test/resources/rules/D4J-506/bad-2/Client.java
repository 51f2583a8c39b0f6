package rules.d4j506.bad2;

import io.github.defer4j.Outcome;

class Client {
    Outcome<Integer> reserve() {
        return new Guarded(new Stock()).reserve("a");
    }
}
