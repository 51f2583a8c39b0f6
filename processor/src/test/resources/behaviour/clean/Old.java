package behaviour.clean;

/** Outdated. */
@Deprecated
public class Old {
    public void stop() {}
}
