package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;

/** Words with a capital that are no names of persons. */
final class NameWords {
    /** Words that often have a capital because a sentence or a headline begins, or are no name of a person. */
    static final ImmutableSet<String> NO_NAMES = WordSet.of("""
            a an the this that these those his her its their our my your he she it they we you i who which what
            when where while why how and or but nor so yet if as than then there here also both either in on at
            by to of for from with without into over under off out up down about around against across amid
            among between during since until till through throughout after before despite following near per via
            upon within besides beyond toward towards although though because unless whether once earlier later
            meanwhile moreover however still now just only even not no yes all some many most more several two
            three one another other each every such same last next first second third is was are were be has
            have had does did do will would can could should must shall today yesterday tomorrow tonight monday
            tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december says said meets visits visit launches fires tests warns new
            former acting interim caretaker incoming outgoing then-foreign then-president then-prime
            ex-president unlike like according speaking asked quoting citing thank dear statement photo file
            recall details conclusion background pm am tv pr mp
            """);

    /** Words that are parts of names of organizations, places and other things, and hardly of persons. */
    static final ImmutableSet<String> PARTS_OF_OTHER_NAMES = WordSet.of("""
            news times post herald daily journal press television tv radio media agency ministry department
            office bureau command council committee commission institute university college school center centre
            party court group forces force guard guards army navy corps brigade brigades house parliament
            assembly congress senate union nations bank company corporation corp inc initiative project
            foundation association organization organisation alliance coalition front movement airport street
            square palace province oblast county district city town village island islands peninsula sea ocean
            gulf bay strait river mountain mount lake desert region republic kingdom emirates states state korea
            korean east west north south northern southern eastern western central middle pacific atlantic asia
            africa europe america war summit treaty agreement accord accords act plan day base station site
            range test launch missile missiles rocket system nuclear defense defence security foreign affairs
            intelligence military national international federal royal strategic special joint chiefs staff
            officials analysts experts observers administration government authority authorities camp
            ministerial partnership dialogue talks museum temple church olympics cup games
            """);

    /** Names of families that are also small words. */
    static final ImmutableSet<String> SURNAMES = ImmutableSet.of("To", "Do", "So", "An", "He");

    private NameWords() {}
}
