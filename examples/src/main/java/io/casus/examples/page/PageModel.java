package io.casus.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * What the template is filled with. Everything is text as a reader sees it; a text that is empty, like a list that is,
 * leaves out the part of the template that is about it.
 *
 * @param title the title of the page
 * @param summary a sentence about the dossier
 * @param style the style sheet
 * @param legend the signs and what they mean
 * @param reports the reports
 * @param timeline the incidents in the order of time; behind them those that have no place in it
 * @param map the map; none where no place has a position
 * @param incidents the incidents with what each report says of them
 * @param texts the texts with the passages marked
 */
record PageModel(
        String title,
        String summary,
        String style,
        ImmutableList<Sign> legend,
        ImmutableList<ReportLine> reports,
        ImmutableList<TimelinePart> timeline,
        ImmutableList<MapPicture> map,
        ImmutableList<IncidentTable> incidents,
        ImmutableList<Text> texts) {

    /** A sign and what it means. */
    record Sign(String sign, String style, String name, String meaning) {}

    /** A report in the list of reports. */
    record ReportLine(String anchor, String name, String title, String published, String drawsOn) {}

    /** A part of the timeline; the first has no heading. */
    record TimelinePart(String heading, ImmutableList<TimelineLine> lines) {}

    /** An incident on the timeline. */
    record TimelineLine(String time, String anchor, String heading, String told, String conflicts) {}

    /** The map, with a list of the same places for those who cannot see it. */
    record MapPicture(
            String viewBox,
            String description,
            String land,
            ImmutableList<Point> points,
            ImmutableList<PlaceLine> places) {}

    /** A point with its name on the map. */
    record Point(
            String name,
            String x,
            String y,
            String radius,
            String labelX,
            String labelY,
            String side,
            String fontSize) {}

    /** A place and what happened there. */
    record PlaceLine(String name, boolean unplaced, ImmutableList<IncidentLink> incidents) {}

    /** A link to an incident, with what stands between it and the next. */
    record IncidentLink(String anchor, String heading, String separator) {}

    /** An incident: a row for each attribute, a column for each report. */
    record IncidentTable(
            int number,
            String anchor,
            String heading,
            String told,
            String links,
            ImmutableList<Column> columns,
            ImmutableList<Row> rows) {}

    /** A report at the head of a column. */
    record Column(String anchor, String name) {}

    /** An attribute: the value that was chosen, how far the reports agree, why it was chosen, and what each says. */
    record Row(
            String label,
            String value,
            String state,
            String style,
            String sign,
            String why,
            ImmutableList<Cell> cells) {}

    /** What one report says of one attribute. */
    record Cell(String source, String style, boolean silent, ImmutableList<Saying> sayings) {}

    /** One claim of a report. */
    record Saying(String style, String sign, String side, String value, String how, ImmutableList<Quote> quotes) {}

    /** Words that a claim rests on, and where they stand in the text. */
    record Quote(String anchor, String words) {}

    /** A text. */
    record Text(String anchor, String name, boolean missing, ImmutableList<Lines> paragraphs) {}

    /** A paragraph. */
    record Lines(ImmutableList<Words> pieces) {}

    /** A piece of a paragraph; one that values rest on leads to the incident. */
    record Words(String words, ImmutableList<String> anchors, String target) {}
}
