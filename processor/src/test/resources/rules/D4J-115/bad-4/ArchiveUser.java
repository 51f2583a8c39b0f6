package rules.d4j115.bad4;

/** Finds the wrapper in spite of the mistake, so that no error follows from it. */
class ArchiveUser {
    private final ArchiveSafe archive = new ArchiveSafe(new Archive());

    int twice(ArchiveSafe other, String document) {
        return archive.store(document) + other.store(document) + new ArchiveSafe(new Archive()).store(document);
    }
}
