package behaviour.clean;

interface Lookup {
    <T> T get(Object key);
}
