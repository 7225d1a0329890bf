package org.rtc.scorm.pack.xml;

import org.xml.sax.SAXException;
import org.xml.sax.ext.DeclHandler;

/** Stops at the first entity that a document type declares, wherever it hides: no course needs one. */
final class NoDeclarations implements DeclHandler {

    @Override
    public void elementDecl(String name, String model) {
        // says nothing that is read here
    }

    @Override
    public void attributeDecl(String element, String name, String type, String mode, String value) throws SAXException {
        throw new SAXException("A document type may not give attributes");
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new SAXException("A document type may not declare entities");
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
        throw new SAXException("A document type may not declare entities");
    }
}
