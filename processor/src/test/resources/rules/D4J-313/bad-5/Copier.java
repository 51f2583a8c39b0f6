package rules.d4j313.bad5;

import java.io.IOException;

interface Copier {
    int copy(String name) throws IOException;
}
