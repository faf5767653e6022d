package org.gangmu.mechanism.dmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gangmu.mechanism.UnusableMechanism;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML without what could reach out of it or blow up: no document type, no entities, nothing fetched. */
final class SafeXml {
    private static final int LONGEST = 4_000_000;

    private SafeXml() {}

    /** The root of {@code xml}. Throws {@link UnusableMechanism} that names the line. */
    static Element parse(String xml) {
        if (xml.length() > LONGEST) {
            throw new UnusableMechanism(
                    "文件太长：一组决策表不会超过 " + LONGEST + " 个字符",
                    "the file is too long for a set of decision tables: more than " + LONGEST + " characters");
        }
        try {
            return builder()
                    .parse(new InputSource(new StringReader(xml.strip())))
                    .getDocumentElement();
        } catch (SAXParseException e) {
            throw new UnusableMechanism(
                    "文件不是可读的 XML：第 " + e.getLineNumber() + " 行：" + e.getMessage(),
                    "the file is no XML that can be read: line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException e) {
            throw new UnusableMechanism(
                    "文件不是可读的 XML：" + e.getMessage(), "the file is no XML that can be read: " + e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser refuses a setting it documents", e);
        }
    }

    /** Faults are thrown, not printed. */
    private static final class Thrown implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }

    /** The elements directly in {@code parent}. */
    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> name.equals(child.getLocalName()));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** The text of {@code <name><text>…</text></name>} in {@code parent}, or of {@code <name>…</name>}; empty if absent. */
    static String text(Element parent, String name) {
        return child(parent, name)
                .map(element ->
                        child(element, "text").orElse(element).getTextContent().strip())
                .orElse("");
    }

    /** An attribute of ours. */
    static String own(Element element, String name) {
        return element.getAttributeNS(Dmn.OWN, name);
    }
}
