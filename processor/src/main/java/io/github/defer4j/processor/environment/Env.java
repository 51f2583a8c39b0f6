package io.github.defer4j.processor.environment;

import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler gives, with our helpers over it. Lives for one round of one compilation.
 *
 * @param suffix what a wrapper's name adds to its service's
 * @param componentModel of services that do not say one
 */
public record Env(
        Types types,
        Elements elements,
        SourceVersion version,
        String suffix,
        String componentModel,
        TypeKit kit,
        Members members,
        Unfinished unfinished) {
    /** The option that says {@link #suffix}. */
    public static final String SUFFIX = "defer4j.suffix";

    /** The option that says {@link #componentModel}. */
    public static final String COMPONENT_MODEL = "defer4j.componentModel";

    public static Env of(
            Types types, Elements elements, SourceVersion version, String suffix, String componentModel) {
        TypeKit kit = new TypeKit(types, elements);
        Members members = new Members(types, kit);
        return new Env(
                types, elements, version, suffix, componentModel, kit, members, new Unfinished(kit, members));
    }

    /** What code in this package can reach. */
    public Access accessFrom(PackageElement home) {
        return new Access(home.getQualifiedName().toString());
    }
}
