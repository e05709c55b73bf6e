package io.casus.attribute;

import com.google.common.base.CaseFormat;

/** Turns names into words. */
final class Labels {
    private Labels() {}

    static String ofCamelCase(String name) {
        boolean acronym = name.chars().noneMatch(Character::isLowerCase);
        return acronym
                ? name
                : CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
    }
}
