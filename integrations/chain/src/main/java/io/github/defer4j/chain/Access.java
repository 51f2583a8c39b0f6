package io.github.defer4j.chain;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who may do what, and who did. */
public class Access {
    private final Map<String, Set<String>> roles;
    private final Queue<String> trail = new ConcurrentLinkedQueue<>();

    /**
     * @param roles of each user
     */
    public Access(Map<String, Set<String>> roles) {
        this.roles = Map.copyOf(roles);
    }

    /**
     * Lets a user pass.
     *
     * @return the user
     * @throws SecurityException if the user does not have the role
     */
    public String require(String role, String user) {
        if (!roles.getOrDefault(user, Set.of()).contains(role)) {
            throw new SecurityException(user + " is no " + role);
        }
        return user;
    }

    /** Notes what a user did, and whether it worked. */
    public void note(String user, String method, Throwable failure) {
        trail.add(user + " " + method + (failure == null ? "" : " failed"));
    }

    /** All notes, oldest first. */
    public Queue<String> trail() {
        return trail;
    }
}
