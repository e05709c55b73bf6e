package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads trips of XML one by one. A document type is refused, so that no entity is expanded and nothing loaded from elsewhere. */
final class TripReader implements Closeable {
    private static final String TRIP = "trip";

    private final XMLStreamReader xml;
    private final LoadNotes notes;
    private int place;

    TripReader(InputStream text, LoadNotes notes) {
        this.notes = notes;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            xml = factory.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static InvalidValueException refused(XMLStreamException cause) {
        String message = Optional.ofNullable(cause.getMessage()).orElse("It cannot be read.");
        return new InvalidValueException("The file is no well-formed XML. " + message.replace('\n', ' '), "XML");
    }

    /** The next trip; empty at the end. */
    Optional<Trip> next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new InvalidValueException("The XML has a document type, but none is expected.", "DOCTYPE");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(TRIP)) {
                    return Optional.of(trip());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private Trip trip() throws XMLStreamException {
        place++;
        Map<String, String> texts = new LinkedHashMap<>();
        addAttributes(texts);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                addAttributes(texts);
                add(name, xml.getElementText(), texts);
            }
        }
        String number = Optional.ofNullable(texts.get(Trip.ID))
                .filter(id -> !id.isEmpty())
                .orElse("in place " + place);
        return new Trip(number, ImmutableMap.copyOf(texts));
    }

    private void addAttributes(Map<String, String> texts) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(xml.getLocalName() + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i), texts);
        }
    }

    private void add(String name, String text, Map<String, String> texts) {
        String plain = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
        notes.expect(name);
        texts.merge(name, plain, (one, other) -> one + " " + other);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
