package io.casus.time;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that names several times of which one is meant.
 *
 * @param text the text as read
 * @param choices the times and the runs of times
 */
record OneOfExpression(String text, ImmutableList<Choice> choices) implements TimeExpression {
    /**
     * One time, or any of a run of consecutive times.
     *
     * @param first the first of the run; empty where the run has no beginning
     * @param last the last of the run; empty where it has no end
     * @param isRun whether it is a run, written with two dots
     */
    record Choice(Optional<SingleTime> first, Optional<SingleTime> last, boolean isRun) {
        static Choice of(SingleTime time) {
            return new Choice(Optional.of(time), Optional.empty(), false);
        }

        static Choice run(Optional<SingleTime> first, Optional<SingleTime> last) {
            return new Choice(first, last, true);
        }

        String text(Function<SingleTime, String> print) {
            return first.map(print).orElse("")
                    + (isRun ? ".." : "")
                    + last.map(print).orElse("");
        }

        Stretch stretch(Function<SingleTime, Stretch> read) {
            if (!isRun) {
                return read.apply(first.orElseThrow());
            }
            Stretch start = first.map(read).orElseGet(Stretch::unknown);
            return start.to(last.map(read).orElseGet(Stretch::unknown));
        }

        boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
            return isRun
                    ? stretch(time -> time.conceivable(zone)).meets(stretch)
                    : first.orElseThrow().fitsIn(stretch, zone);
        }

        String describe(Optional<ZoneId> zone) {
            String start = first.map(time -> time.describe(zone)).orElse("");
            if (!isRun) {
                return start;
            }
            String end = last.map(time -> time.describe(zone)).orElse("");
            if (start.isEmpty()) {
                return end + " or earlier";
            }
            return end.isEmpty() ? start + " or later" : "any from " + start + " to " + end;
        }
    }

    static OneOfExpression of(ImmutableList<Choice> choices) {
        return new OneOfExpression(print(choices, SingleTime::text), choices);
    }

    private static String print(ImmutableList<Choice> choices, Function<SingleTime, String> print) {
        return choices.stream().map(choice -> choice.text(print)).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String text(Function<SingleTime, String> print) {
        return print(choices, print);
    }

    @Override
    public ImmutableList<SingleTime> named() {
        return choices.stream()
                .flatMap(choice -> Stream.concat(choice.first().stream(), choice.last().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Stretch> said(Optional<ZoneId> zone) {
        return stretches(time -> time.said(zone));
    }

    @Override
    public ImmutableList<Stretch> conceivable(Optional<ZoneId> zone) {
        return stretches(time -> time.conceivable(zone));
    }

    private ImmutableList<Stretch> stretches(Function<SingleTime, Stretch> read) {
        return choices.stream().map(choice -> choice.stretch(read)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        return choices.stream().anyMatch(choice -> choice.fitsIn(stretch, zone));
    }

    @Override
    public String qualifiedText(boolean addApproximate, boolean addUncertain) {
        return print(choices, time -> time.qualifiedText(addApproximate, addUncertain));
    }

    @Override
    public String describe(Optional<ZoneId> zone) {
        String listed = choices.stream().map(choice -> choice.describe(zone)).collect(Collectors.joining(", "));
        return choices.size() == 1 ? listed : "one of: " + listed;
    }
}
