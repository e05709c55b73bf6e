package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;

/**
 * Tells whether a time in a sentence is ahead of the report: "will travel to Oslo on Thursday", "On Thursday the minister
 * is to visit". The day on which somebody said so is not.
 */
final class LooksAhead {
    private static final ImmutableSet<String> PLANS = WordSet.of("""
            will plans planned scheduled expected upcoming due shall intends ll planning
            """);
    private static final ImmutableSet<String> PLANS_TO = WordSet.of("is are set");
    private static final ImmutableSet<String> WHAT = WordSet.of("""
            travel visit meet hold host attend arrive depart begin start take launch test fire conduct go return receive welcome
            """);
    private static final ImmutableSet<String> HAPPENED = WordSet.of("""
            said says told announced reported added stated confirmed warned wrote declared since after fired launched
            tested conducted was were had arrived landed visited met held began left returned hosted received flew travelled
            traveled opened attended concluded ended departed signed
            """);
    private static final int NEAR = 6;

    private final Words text;
    private final Span within;
    private int plan = -2;

    LooksAhead(Words text, Span within) {
        this.text = text;
        this.within = within;
    }

    /** Whether the time at a place is ahead. */
    boolean from(Span time) {
        int position = plan();
        if (position < 0) {
            return false;
        }
        int word = text.from(time.start());
        boolean isAfterPlan = position < time.start();
        return !happenedBefore(word) && (isAfterPlan || !happenedBetween(word, text.from(position)));
    }

    /** Where the first word for a plan stands, or -1. */
    private int plan() {
        if (plan == -2) {
            plan = find();
        }
        return plan;
    }

    private int find() {
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            String word = text.word(i);
            boolean isPlan = PLANS.contains(word)
                    || (word.equals("to")
                            && i + 1 < end
                            && WHAT.contains(text.lowerCase(i + 1))
                            && isAfterPlanOrName(i));
            if (isPlan) {
                return text.start(i);
            }
        }
        return -1;
    }

    /** "Is to visit", "set to visit", and in headlines "Blinken to travel". */
    private boolean isAfterPlanOrName(int to) {
        if (to == 0 || text.start(to - 1) < within.start()) {
            return false;
        }
        String before = text.word(to - 1);
        return PLANS_TO.contains(before) || Character.isUpperCase(before.charAt(0));
    }

    /** "Said on Thursday". */
    private boolean happenedBefore(int word) {
        for (int i = word - 1; i >= 0 && i >= word - NEAR && text.start(i) >= within.start(); i--) {
            if (HAPPENED.contains(text.lowerCase(i))) {
                return true;
            }
            if (PLANS.contains(text.lowerCase(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean happenedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (HAPPENED.contains(text.lowerCase(i))) {
                return true;
            }
        }
        return false;
    }
}
