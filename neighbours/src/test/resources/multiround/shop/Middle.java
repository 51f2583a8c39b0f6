package shop;

/** In source, above it a class that does not exist yet. */
abstract class Middle extends Base {
    public String middle() {
        return "middle";
    }
}
