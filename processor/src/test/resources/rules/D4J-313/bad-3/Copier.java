package rules.d4j313.bad3;

interface Copier {
    int copy(String name);
}
