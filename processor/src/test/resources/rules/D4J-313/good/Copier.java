package rules.d4j313.good;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

interface Copier {
    int copy(String name) throws IOException;

    int move(String name);

    int print(String name) throws TimeoutException;
}
