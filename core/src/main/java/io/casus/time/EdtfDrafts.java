package io.casus.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of the drafts of EDTF before 2019, which are refused with a word on how that is written now. */
final class EdtfDrafts {
    static final Pattern DRAFT = Pattern.compile(
            "(?<unknown>unknown)|(?<open>open)|(?<both>\\?~|~\\?)|(?<digit>[0-9u-]u|u[0-9u-])|(?<year>y-?[0-9])"
                    + "|(?<x>[0-9]x|x[0-9])|(?<group>[()])|(?<season>\\^)");

    private EdtfDrafts() {}

    /** Returns how what was found is written now. */
    static String newForm(Matcher draft) {
        if (draft.group("unknown") != null) {
            return "an unknown start or end is left empty, as in \"/2006\" or \"2004/\"";
        }
        if (draft.group("open") != null) {
            return "an open start or end is written \"..\", as in \"2004/..\"";
        }
        if (draft.group("both") != null) {
            return "uncertain and approximate together are written \"%\"";
        }
        if (draft.group("year") != null) {
            return "a year of more than four digits begins with a capital \"Y\"";
        }
        if (draft.group("group") != null) {
            return "a qualifier behind a part holds for it and all before it, one in front of a part for that part alone";
        }
        if (draft.group("season") != null) {
            return "the hemisphere of a season is told by the codes 25 to 32";
        }
        return "an unknown digit is written \"X\", as in \"199X\" or \"1999-XX\"";
    }
}
