package rules.d4j313.bad;

interface Copier {
    int copy(String name);
}
