package rules.d4j313.bad5;

import io.github.defer4j.Defer;

public class FileCopier implements Copier {

    @Override
    @Defer("first()")
    @Defer("last()") // ERROR(ecj): D4J-313
    public int copy(String name) { // ERROR(javac): D4J-313
        return name.length();
    }

    void first() {}

    void last() throws Exception {}
}
