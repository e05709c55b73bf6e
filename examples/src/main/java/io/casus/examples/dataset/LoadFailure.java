package io.casus.examples.dataset;

/**
 * A cell that could not be read as what its column holds, or something else that is wrong with a row. Its words are kept, unless the sentence
 * says otherwise.
 *
 * @param row which row it is: its number in the data set where it has one, else its place in the file, from 1
 * @param column the column or element, as the data set calls it
 * @param found the words of the cell
 * @param problem what is wrong and what became of it, a whole sentence
 */
public record LoadFailure(String row, String column, String found, String problem) {

    @Override
    public String toString() {
        return "Row " + row + ", " + column + ": " + problem;
    }
}
