package rounds.types;

public interface Api {
    int api();
}
