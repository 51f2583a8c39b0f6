package rules.d4j313.bad6;

interface Copier<T> {
    int copy(T name);
}
